// What a page hears of the keys, clicks and focus that may not leak to it.
const heard = [];
window.heard = heard;
for (const name of [
  'keydown',
  'keypress',
  'keyup',
  'pointerdown',
  'mousedown',
  'click',
  'focusin',
]) {
  for (const capture of [true, false]) {
    document.addEventListener(
      name,
      (event) => {
        const { id } = event.target;
        heard.push(`${name} ${id} ${event.key ?? ''}`.trim());
      },
      capture,
    );
  }
}
