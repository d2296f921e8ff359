import { openPractice } from '@/entrypoints/page/root';
import { byField, listExpected } from '@/lib/model/expected';
import type { KeptAside } from '@/lib/model/kept-aside';
import { type Person, personSchema } from '@/lib/model/person';
import { type RuleSource, ruleSchema } from '@/lib/model/rule';
import { aside } from '@/lib/store/aside';
import { deletePerson, savePerson } from '@/lib/store/people';
import { settings } from '@/lib/store/settings';
import { turnOff, turnOn } from '@/lib/store/switches';
import type { OptionsProps } from '@/lib/view/options/options';
import { ask } from '@/lib/wire/ask';
import { rules } from '@/rules';

const builtIn = rules.map((rule) => ruleSchema.parse(rule));

/** All that the page shows, as it is stored now. */
export async function loadAll() {
  const [own, off, people] = await Promise.all([
    settings.rules.read(),
    settings.off.read(),
    settings.people.read(),
  ]);
  return { builtIn, rules: own, off, people, kept: await aside.read() };
}

/**
 * What the page can do. `draw` draws it anew: a change is on the screen before the page hears that it is done,
 * so that the focus goes on from what can be seen.
 */
export function optionsFor(draw: () => Promise<void>) {
  const drawn = <Args extends unknown[], Outcome>(change: (...args: Args) => Promise<Outcome>) => {
    return async (...args: Args): Promise<Outcome> => {
      const outcome = await change(...args);
      await draw();
      return outcome;
    };
  };
  return {
    onSave: drawn(saveRule),
    onDelete: drawn(deleteRule),
    onToggle: drawn(toggle),
    onTry: (rule, text) => ask('try-rule', { rule, text }),
    onSavePerson: drawn(save),
    onDeletePerson: drawn(deletePerson),
    onCopy: (text) => navigator.clipboard.writeText(text),
    onDiscard: drawn((kept: KeptAside) => aside.discard(kept)),
    onPractice: openPractice,
  } satisfies Partial<OptionsProps>;
}

async function saveRule(rule: RuleSource) {
  return (await ask('save-rule', { rule })) ?? undefined;
}

async function deleteRule(id: string) {
  await settings.rules.change((own) => own.filter((rule) => rule.id !== id));
}

async function toggle(id: string, isOn: boolean) {
  await (isOn ? turnOn(id) : turnOff(id));
}

async function save(source: Person, before?: Person) {
  const { data, error } = personSchema.safeParse(source);
  if (!data) return byField(listExpected(error));
  await savePerson(data, before);
  return undefined;
}
