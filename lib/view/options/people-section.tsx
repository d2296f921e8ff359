import type { Person } from '@/lib/model/person';
import type { Role } from '@/lib/model/role';
import { DeletableList } from './deletable-list';
import { Failure } from './failure';
import { PersonForm } from './person-form';
import type { Problems } from './problems';
import { RoleSelect } from './role-select';
import { useAttempt } from './use-attempt';
import { WorkButton } from './work-button';

export interface PeopleProps {
  readonly people: readonly Person[];
  /** Adds a person, or puts them in the place of `before`; answers what was expected, by field. */
  onSavePerson(person: Person, before?: Person): Promise<Problems | undefined>;
  onDeletePerson(person: Person): Promise<void>;
}

/** Who the person writes to, and who each of them is to the writer. */
export function PeopleSection({ people, onSavePerson, onDeletePerson }: PeopleProps) {
  const mustSave = async (person: Person, before?: Person) => {
    const problems = await onSavePerson(person, before);
    if (problems) throw new Error(Object.values(problems).join(' '));
  };
  return (
    <section class="section" id="people" aria-labelledby="people-title">
      <h2 id="people-title">People</h2>
      <p class="lead">
        The coach speaks up when leadership reads. Tell it who that is; what you set at the badge is
        kept here too.
      </p>
      <DeletableList
        things={people}
        keyOf={({ name, address }) => `${address ?? ''} ${name}`}
        nameOf={nameOf}
        onDelete={onDeletePerson}
        onRestore={(person) => mustSave(person)}
        draw={(person, remove) => (
          <PersonRow
            person={person}
            onRole={(role) => mustSave({ ...person, role }, person)}
            onDelete={remove}
          />
        )}
      />
      <PersonForm onSave={(person) => onSavePerson(person)} />
    </section>
  );
}

interface RowProps {
  readonly person: Person;
  onRole(role: Role): Promise<void>;
  onDelete(): Promise<void>;
}

function PersonRow({ person, onRole, onDelete }: RowProps) {
  const { isBusy, failure, run } = useAttempt();
  const name = nameOf(person);
  return (
    <article class="row person" aria-label={name}>
      <p class="who">
        <strong>{name}</strong>
        {person.address && person.name && <span>{person.address}</span>}
      </p>
      <RoleSelect
        label={`Who ${name} is`}
        role={person.role}
        onPick={(role) => void run(() => onRole(role))}
      />
      <WorkButton
        type="button"
        class="button small"
        aria-label={`Delete “${name}”`}
        isBusy={isBusy}
        onClick={() => void run(onDelete)}
      >
        Delete
      </WorkButton>
      <Failure text={failure} />
    </article>
  );
}

function nameOf({ name, address }: Person): string {
  return name || address || 'No name';
}
