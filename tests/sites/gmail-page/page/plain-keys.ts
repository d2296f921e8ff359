/** Keeps a body to plain text while `isPlain`: a new line is a break, and nothing is made bold. */
export function keepPlain(body: HTMLElement, isPlain: () => boolean, signal: AbortSignal): void {
  const hear = (event: InputEvent) => {
    if (!isPlain()) return;
    if (event.inputType === 'insertParagraph') {
      event.preventDefault();
      document.execCommand('insertLineBreak');
    } else if (event.inputType.startsWith('format')) event.preventDefault();
  };
  body.addEventListener('beforeinput', hear, { signal });
  const paste = (event: ClipboardEvent) => {
    if (!isPlain()) return;
    event.preventDefault();
    document.execCommand('insertText', false, event.clipboardData?.getData('text/plain') ?? '');
  };
  body.addEventListener('paste', paste, { signal });
}
