import { openPractice } from '@/entrypoints/page/root';
import { byField, listExpected } from '@/lib/model/expected';
import type { KeptAside } from '@/lib/model/kept-aside';
import { personSchema } from '@/lib/model/person';
import { ruleSchema } from '@/lib/model/rule';
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

/** What the page can do. */
export const options = {
  onSave: async (rule) => (await ask('save-rule', { rule })) ?? undefined,
  onDelete: (id) => settings.rules.change((own) => own.filter((rule) => rule.id !== id)),
  onToggle: async (id, isOn) => void (await (isOn ? turnOn(id) : turnOff(id))),
  onTry: (rule, text) => ask('try-rule', { rule, text }),
  async onSavePerson(source, before) {
    const { data, error } = personSchema.safeParse(source);
    if (!data) return byField(listExpected(error));
    await savePerson(data, before);
    return undefined;
  },
  onDeletePerson: deletePerson,
  onCopy: (text) => navigator.clipboard.writeText(text),
  onDiscard: (kept: KeptAside) => aside.discard(kept),
  onPractice: openPractice,
} satisfies Partial<OptionsProps>;
