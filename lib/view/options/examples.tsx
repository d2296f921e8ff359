import type { Rule } from '@/lib/model/rule';
import type { Severity } from '@/lib/model/severity';
import { Marked } from './marked';
import { readMarks } from './read-marks';
import './folded.css';

interface Props {
  readonly examples: Rule['examples'];
  readonly severity: Severity | undefined;
}

/** What a rule finds and what it leaves alone, folded until asked for. */
export function Examples({ examples: { hits, misses }, severity }: Props) {
  if (hits.length + misses.length === 0) return null;
  return (
    <details class="examples">
      <summary>Examples</summary>
      {hits.length > 0 && <h4>It speaks</h4>}
      <ul>
        {hits.map(({ text, better }) => (
          <li key={text}>
            <p>
              <Marked {...readMarks(text)} severity={severity} />
            </p>
            {better && <p class="better">{better}</p>}
          </li>
        ))}
      </ul>
      {misses.length > 0 && <h4>It keeps quiet</h4>}
      <ul>
        {misses.map(({ text, because }) => (
          <li key={text}>
            <p>{readMarks(text).text}</p>
            <p class="because">{because}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}
