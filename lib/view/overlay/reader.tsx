import type { Report } from '@/lib/model/report';
import { type Role, roleNames, roles } from '@/lib/model/role';

interface Props {
  readonly report: Report;
  setRole(role: Role): void;
}

/** Who the coach thinks is reading, and the place to correct it. */
export function Reader({ report: { reader, role }, setRole }: Props) {
  if (!reader) return <p class="reader">Nobody in the To line yet.</p>;
  const choose = (chosen: string) => {
    const found = roles.find((known) => known === chosen);
    if (found) setRole(found);
  };
  return (
    <label class="reader">
      <span class="caption">Who is reading </span>
      <span class="name">
        <bdi>{reader.name || reader.address}</bdi>:{' '}
      </span>
      <select value={role} onChange={(event) => choose(event.currentTarget.value)}>
        {roles.map((known) => (
          <option key={known} value={known}>
            {roleNames[known]}
          </option>
        ))}
      </select>
    </label>
  );
}
