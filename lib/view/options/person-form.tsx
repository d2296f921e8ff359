import { useId, useState } from 'preact/hooks';
import type { Person } from '@/lib/model/person';
import type { Role } from '@/lib/model/role';
import { Failure } from './failure';
import { FormField } from './form-field';
import { findProblem, findUnplaced, type Problems } from './problems';
import { RoleSelect } from './role-select';
import { useAttempt } from './use-attempt';
import { WorkButton } from './work-button';

interface Props {
  onSave(person: Person): Promise<Problems | undefined>;
}

const blank = { name: '', address: '', role: 'boss' as Role };

/** Adds somebody the person writes to. What was typed stays until it is saved. */
export function PersonForm({ onSave }: Props) {
  const id = useId();
  const [entry, setEntry] = useState(blank);
  const [problems, setProblems] = useState<Problems>({});
  const { isBusy, failure, run } = useAttempt();

  const save = async (): Promise<void> => {
    const name = entry.name.trim();
    const address = entry.address.trim();
    if (!name && !address) return setProblems({ name: 'Expected a name or an address.' });
    const person = { name, role: entry.role, ...(address && { address }) };
    const asked = await run(() => onSave(person));
    setProblems(asked?.value ?? {});
    if (asked && !asked.value) setEntry(blank);
  };

  return (
    <form
      class="person-form"
      aria-label="Add somebody"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <FormField
        label="Name"
        maxLength={200}
        value={entry.name}
        problem={findProblem(problems, 'name')}
        onInput={(name) => setEntry({ ...entry, name })}
      />
      <FormField
        label="Address"
        maxLength={320}
        placeholder="dana@example.com"
        value={entry.address}
        problem={findProblem(problems, 'address')}
        onInput={(address) => setEntry({ ...entry, address })}
      />
      <div class="field">
        <label for={id}>Who they are</label>
        <RoleSelect id={id} role={entry.role} onPick={(role) => setEntry({ ...entry, role })} />
      </div>
      <WorkButton type="submit" class="button" isBusy={isBusy}>
        Add
      </WorkButton>
      <Failure
        text={failure ?? (findUnplaced(problems, ['name', 'address']).join(' ') || undefined)}
      />
    </form>
  );
}
