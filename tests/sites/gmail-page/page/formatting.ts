import type { Editor } from './editor';

const commands = new Map([
  ['b', 'bold'],
  ['i', 'italic'],
  ['u', 'underline'],
]);

/** Ctrl+B and its like, which Gmail's own script hears: the browser's would differ. None in plain text. */
export function hearFormatting(editor: Editor, signal: AbortSignal): void {
  const hear = (event: KeyboardEvent) => {
    const command = (event.ctrlKey || event.metaKey) && commands.get(event.key);
    if (!command) return;
    event.preventDefault();
    if (!editor.isPlain) document.execCommand(command);
  };
  editor.body.addEventListener('keydown', hear, { signal });
}

/** Makes the caret's line a list, or no list. */
export function toggleList({ body, isPlain }: Editor): void {
  if (isPlain) throw new Error('there are no lists in plain-text mode');
  body.focus();
  document.execCommand('insertUnorderedList');
}
