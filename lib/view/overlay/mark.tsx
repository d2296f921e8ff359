import type { Tone } from './words';

/** Each tone has its own outline, so that none depends on colour alone. */
const shapes = {
  stop: 'M5 .8h6L15.2 5v6L11 15.2H5L.8 11V5zM4.2 7v2h7.6V7z',
  warn: 'M8 .9c.6 0 1.1.3 1.4.8l6.2 11.1c.6 1-.2 2.3-1.4 2.3H1.8c-1.2 0-2-1.3-1.4-2.3L6.6 1.7C6.9 1.2 7.4.9 8 .9zM7 5.2l.3 4.6h1.4L9 5.2zM8 10.9a1.1 1.1 0 1 0 0 2.2 1.1 1.1 0 0 0 0-2.2z',
  nudge:
    'M8 .6a7.4 7.4 0 1 0 0 14.8A7.4 7.4 0 0 0 8 .6zM8 3.7l4 4-1.3 1.3-1.8-1.8v5.1H7.1V7.2L5.3 9 4 7.7z',
  protected:
    'M8 .5l6.4 2.2v4.6c0 4-2.6 6.8-6.4 8.2-3.8-1.4-6.4-4.2-6.4-8.2V2.7zM7 11.2l4.7-4.8-1.2-1.2L7 8.8 5.5 7.2 4.3 8.4z',
  clear: 'M6.3 13.2L1.2 8.1l1.7-1.7 3.4 3.4 6.8-6.9 1.7 1.7z',
  open: 'M8 1.2a6.8 6.8 0 1 0 0 13.6A6.8 6.8 0 0 0 8 1.2zM8 2.9a5.1 5.1 0 1 1 0 10.2A5.1 5.1 0 0 1 8 2.9z',
  beside: 'M3 7.1h10v1.8H3z',
  phone:
    'M4.1 1.2c.5-.3 1.1-.1 1.4.4l1.3 2.6c.2.5.1 1-.2 1.3l-1 1c.8 1.6 2.2 3 3.9 3.9l1-1c.3-.3.9-.4 1.3-.2l2.6 1.3c.5.3.7.9.4 1.4l-1 2.1c-.2.4-.6.7-1.1.6C6.6 14.3 1.7 9.4 1.4 3.3c0-.5.2-.9.6-1.1z',
  close:
    'M3.6 2.4L8 6.8l4.4-4.4 1.2 1.2L9.2 8l4.4 4.4-1.2 1.2L8 9.2l-4.4 4.4-1.2-1.2L6.8 8 2.4 3.6z',
} satisfies Record<Tone | 'clear' | 'open' | 'beside' | 'phone' | 'close', string>;

/** A small picture in the colour of its text. Says nothing to a screen reader. */
export function Mark({ shape, size = 16 }: { shape: keyof typeof shapes; size?: number }) {
  return (
    <svg class="mark" viewBox="0 0 16 16" width={size} height={size} aria-hidden="true">
      <path fill="currentColor" fill-rule="evenodd" d={shapes[shape]} />
    </svg>
  );
}
