/** What to try first, and the promise that it stays here. */
export function HowTo() {
  return (
    <aside class="how-to">
      <section aria-labelledby="how">
        <h2 id="how">How to use it</h2>
        <ol>
          <li>
            <strong>Read the underlines.</strong> The coach marks the very words:
            <ul class="key">
              <li>
                <mark data-severity="stop">don’t put this in writing</mark>
              </li>
              <li>
                <mark data-severity="warn">this will be read against you</mark>
              </li>
              <li>
                <mark data-severity="nudge">this would read better another way</mark>
              </li>
            </ul>
          </li>
          <li>
            <strong>Click one.</strong> A card says why, and offers other words. You can always say
            no.
          </li>
          <li>
            <strong>Click the badge</strong> at the corner of the message for the checklist, and for
            who the coach thinks is reading.
          </li>
          <li>
            <strong>Changed your mind?</strong> <kbd>Ctrl</kbd> <kbd>Z</kbd> brings your words back.
          </li>
          <li>
            <strong>Change the reader.</strong> To a colleague or a customer the coach keeps quiet.
          </li>
        </ol>
      </section>
      <section class="promise" aria-labelledby="promise">
        <h2 id="promise">Nothing leaves this browser</h2>
        <p>
          What you write is read on this machine, by this extension, and goes nowhere else. No
          account, no server, no statistics.
        </p>
      </section>
    </aside>
  );
}
