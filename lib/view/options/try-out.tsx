import { useEffect, useId, useState } from 'preact/hooks';
import type { Finding } from '@/lib/model/finding';
import type { Severity } from '@/lib/model/severity';
import type { Tried } from '@/lib/model/tried';
import { Failure } from './failure';
import { Marked } from './marked';
import type { FlagSource } from './rule-entry';

export type OnTry = (rule: FlagSource, text: string) => Promise<Tried>;

interface Props {
  /** The rule as it stands in the form, with something in every field it needs. */
  readonly rule: FlagSource;
  readonly onTry: OnTry;
}

/** A sentence to hold the rule against: the words it finds are marked where they stand, as one types. */
export function TryOut({ rule, onTry }: Props) {
  const id = useId();
  const [text, setText] = useState('');
  const tried = useTried(rule, text, onTry);
  const findings = 'findings' in tried ? tried.findings.filter(isStillThere(text)) : [];
  return (
    <div class="field try-out">
      <label for={id}>Try it out</label>
      <div class="sentence">
        <div class="behind" aria-hidden="true">
          <Marked text={text} spans={findings} severity={rule.severity} />{' '}
        </div>
        <textarea
          id={id}
          value={text}
          placeholder="Type a sentence it should catch, then one it should leave alone"
          aria-describedby={`${id}-result`}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </div>
      <div id={`${id}-result`} class="result" role="status">
        {text.trim() !== '' && !('problem' in tried) && (
          <Result findings={findings} severity={rule.severity} />
        )}
      </div>
      <Failure text={'problem' in tried ? tried.problem : undefined} />
    </div>
  );
}

function Result({ findings, severity }: { findings: readonly Finding[]; severity: Severity }) {
  if (findings.length === 0) return <p class="hint">Nothing found: the coach would keep quiet.</p>;
  return (
    <ul>
      {findings.map(({ start, quote, fix }) => (
        <li key={start}>
          Found <mark data-severity={severity}>{quote}</mark>
          {fix.do === 'phone' && ', says to take it by phone'}
          {fix.do === 'remove' && ', offers to remove it'}
          {fix.do === 'replace' &&
            `, offers ${fix.rewrites.map(({ to }) => `“${to}”`).join(' or ')}`}
        </li>
      ))}
    </ul>
  );
}

/** Findings of the last answer keep their marks while the next answer is under way. */
function isStillThere(text: string) {
  return ({ start, end, quote }: Finding) => text.slice(start, end) === quote;
}

function useTried(rule: FlagSource, text: string, onTry: OnTry): Tried {
  const [tried, setTried] = useState<Tried>({ findings: [] });
  const isReady = text.trim() !== '' && hasWords(rule);
  useEffect(() => {
    if (!isReady) return setTried({ findings: [] });
    // Only the last question's answer counts, whatever order the answers come in.
    let isLast = true;
    void onTry(rule, text)
      .catch(() => ({ problem: 'The rule could not be tried just now.' }))
      .then((answer) => isLast && setTried(answer));
    return () => {
      isLast = false;
    };
  }, [isReady && JSON.stringify(rule), text]);
  return tried;
}

function hasWords({ phrases = [], match = [], regex = [] }: FlagSource): boolean {
  return phrases.length + match.length + regex.length > 0;
}
