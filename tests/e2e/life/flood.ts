declare global {
  /** How many elements the page has put in since the flood began. */
  var flooded: number;
}

/** Has a page put in some eight thousand elements a second: messages in the draft's own box, and more around it. */
export function flood(): void {
  globalThis.flooded = 0;
  const put = (into: Element) => {
    for (let each = 0; each < 40; each += 1) {
      const element = document.createElement('div');
      element.className = 'msg-s-message-list__event';
      element.append(document.createElement('p'), 'It is not fair.');
      into.append(element);
      if (into.childElementCount > 200) into.firstElementChild?.remove();
      globalThis.flooded += 1;
    }
  };
  const around = document.createElement('div');
  around.style.cssText = 'block-size: 40px; overflow: hidden';
  document.body.prepend(around);
  const list = document.querySelector('.msg-s-message-list-content');
  setInterval(() => {
    put(around);
    if (list) put(list);
  }, 10);
}

/** How many elements the flood has put in by now. */
export function readFlood(): number {
  return globalThis.flooded;
}
