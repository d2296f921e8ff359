import { type Role, roleNames, roles } from '@/lib/model/role';

interface Props {
  readonly id?: string;
  readonly label?: string;
  readonly role: Role;
  onPick(role: Role): void;
}

/** Picks who somebody is to the writer. */
export function RoleSelect({ id, label, role, onPick }: Props) {
  return (
    <select
      {...(id && { id })}
      {...(label && { 'aria-label': label })}
      value={role}
      onChange={({ currentTarget }) => {
        const picked = roles.find((each) => each === currentTarget.value);
        if (picked) onPick(picked);
      }}
    >
      {roles.map((each) => (
        <option key={each} value={each}>
          {roleNames[each]}
        </option>
      ))}
    </select>
  );
}
