import type { Report } from '@/lib/model/report';
import { roleNames } from '@/lib/model/role';

/** Who the coach thinks is reading. */
export function ReaderLine({ role, reader }: Pick<Report, 'role' | 'reader'>) {
  const name = reader?.name || reader?.address;
  if (!name) return <p class="reader">No reader yet</p>;
  return (
    <p class="reader">
      For <strong>{name}</strong>
      {role === 'unknown' ? ', who I don’t know yet' : `, ${roleNames[role]}`}
    </p>
  );
}
