import { findHit, type Point } from './hit';
import { Rest } from './rest';
import type { Shown, Spoken } from './shown';

/** What the pointer can bring about. */
export interface PointerAnswers {
  readonly host: Element;
  /** Fields whose words may be hit: those with findings. */
  hittable(): readonly Shown[];
  /** True while a card stands open that goes when the pointer does. */
  isPassing(): boolean;
  /** The pointer moved over the page, perhaps away from the passing card. */
  moved(to: Point): void;
  rested(on: Spoken): void;
  clicked(on: Spoken): void;
  /** The pointer was pressed outside our host. */
  pressed(on: Spoken | undefined): void;
}

/** A press that moves farther before its release selects text, and asks for nothing, in pixels. */
const dragFrom = 4;

/** Follows the pointer over words that rules speak of: at most one look a frame, and none without findings. */
export function listenToPointer(
  page: Document,
  answers: PointerAnswers,
  signal: AbortSignal,
): void {
  const pointer = new Pointer(page.defaultView ?? globalThis, answers);
  const options = { capture: true, passive: true, signal };
  page.addEventListener('pointermove', (event) => pointer.move(event), options);
  page.addEventListener('pointerdown', (event) => pointer.press(event), options);
  page.addEventListener('click', (event) => pointer.click(event), options);
  page.addEventListener('input', () => pointer.stop(), options);
  signal.addEventListener('abort', () => pointer.stop());
}

class Pointer {
  readonly #view: typeof globalThis;
  readonly #answers: PointerAnswers;
  readonly #rest: Rest;
  #at: Point = { x: 0, y: 0, on: undefined };
  #pressedAt = this.#at;
  #frame = 0;

  constructor(view: typeof globalThis, answers: PointerAnswers) {
    this.#view = view;
    this.#answers = answers;
    this.#rest = new Rest(answers.rested);
  }

  stop(): void {
    this.#rest.stop();
    this.#view.cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  move(event: PointerEvent): void {
    if (this.#answers.hittable().length === 0 && !this.#answers.isPassing()) return;
    this.#at = pointOf(event);
    if (event.buttons > 0) this.stop();
    else this.#frame ||= this.#view.requestAnimationFrame(() => this.#look());
  }

  press(event: PointerEvent): void {
    if (event.target === this.#answers.host) return;
    this.stop();
    this.#pressedAt = pointOf(event);
    this.#answers.pressed(findHit(this.#answers.hittable(), this.#pressedAt));
  }

  click(event: MouseEvent): void {
    if (event.target === this.#answers.host || event.button !== 0) return;
    const at = pointOf(event);
    if (Math.hypot(at.x - this.#pressedAt.x, at.y - this.#pressedAt.y) > dragFrom) return;
    const hit = findHit(this.#answers.hittable(), at);
    if (hit) this.#answers.clicked(hit);
  }

  #look(): void {
    this.#frame = 0;
    const isOurs = this.#at.on === this.#answers.host;
    if (this.#answers.isPassing() && !isOurs) this.#answers.moved(this.#at);
    const hit = isOurs ? undefined : findHit(this.#answers.hittable(), this.#at);
    if (hit) this.#rest.start(hit);
    else this.#rest.stop();
  }
}

function pointOf(event: MouseEvent): Point {
  return { x: event.clientX, y: event.clientY, on: event.composedPath()[0] };
}
