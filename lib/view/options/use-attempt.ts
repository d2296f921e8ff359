import { useState } from 'preact/hooks';

/** What came of work that can fail; `undefined` when it did. */
type Outcome<T> = { readonly value: T } | undefined;

interface Attempt {
  readonly isBusy: boolean;
  /** Why the last attempt failed, as a sentence for the screen. */
  readonly failure: string | undefined;
  run<T>(work: () => Promise<T>): Promise<Outcome<T>>;
}

/** Runs work that can fail and holds what to say about it, so that it can be shown in place. */
export function useAttempt(): Attempt {
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();

  const run = async <T>(work: () => Promise<T>): Promise<Outcome<T>> => {
    setBusy(true);
    setFailure(undefined);
    try {
      return { value: await work() };
    } catch (error) {
      const reason = error instanceof Error && error.message ? ` (${error.message})` : '';
      setFailure(`That didn’t work${reason}. Please try again.`);
      return undefined;
    } finally {
      setBusy(false);
    }
  };

  return { isBusy, failure, run };
}
