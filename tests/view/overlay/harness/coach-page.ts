import type { Page } from 'puppeteer-core';
import { until } from '@/tests/until';

/** What a test can do and see on the compose page, the same way in every browser. */
export class CoachPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  static async open(page: Page, address: string): Promise<CoachPage> {
    await page.goto(address);
    await until(page, () => document.documentElement.dataset.ready === 'yes');
    return new CoachPage(page);
  }

  /** Sends the content script a command, such as `show draft`. */
  tell(command: string): Promise<void> {
    return this.page.evaluate((detail) => {
      document.dispatchEvent(new CustomEvent('upwrite-test', { detail }));
    }, command);
  }

  /** The words of each highlight, by its name. */
  highlights(): Promise<Record<string, readonly string[]>> {
    return this.page.evaluate(() =>
      Object.fromEntries(
        [...CSS.highlights]
          .filter(([name]) => name.startsWith('upwrite-'))
          .map(([name, ranges]) => [name, [...ranges].map(String)]),
      ),
    );
  }

  /** The middle of the first line of a highlight's first range. */
  middleOf(name: string): Promise<{ x: number; y: number }> {
    return this.page.evaluate((highlight) => {
      const [range] = [...(CSS.highlights.get(highlight) ?? [])];
      if (!(range instanceof Range)) throw new Error(`nothing is highlighted as ${highlight}`);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }, name);
  }

  async click(name: string): Promise<void> {
    const { x, y } = await this.middleOf(name);
    await this.page.mouse.click(x, y);
    await this.frame();
  }

  /** Opens the card of a highlight's first words by a click, and says where it is to be found. */
  async openCard(name: string): Promise<{ x: number; y: number }> {
    const { x, y } = await this.middleOf(name);
    await this.click(name);
    return { x, y: y + 60 };
  }

  /** Waits until all that a change brings about has been drawn. */
  frame(): Promise<void> {
    return this.page.evaluate(
      () =>
        new Promise<void>((done) => {
          requestAnimationFrame(() => requestAnimationFrame(() => done()));
        }),
    );
  }

  html(id = 'draft'): Promise<string> {
    return this.page.$eval(`#${id}`, (element) => element.innerHTML);
  }

  text(id = 'draft'): Promise<string> {
    return this.page.$eval(`#${id}`, (element) => element.textContent ?? '');
  }

  /** What the person made the coach do, an action a line. */
  log(): Promise<readonly string[]> {
    return this.page.evaluate(() =>
      (document.documentElement.dataset.log ?? '').split('\n').filter((line) => line !== ''),
    );
  }

  async waitForLog(line: string): Promise<void> {
    await until(
      this.page,
      (wanted) => document.documentElement.dataset.log?.split('\n').includes(wanted),
      line,
    );
  }

  /** The id of the element that has the focus; the coach's own stands as `upwrite-coach`. */
  focused(): Promise<string> {
    return this.page.evaluate(() => document.activeElement?.id ?? '');
  }

  waitForFocus(id: string) {
    return until(this.page, (wanted) => document.activeElement?.id === wanted, id);
  }

  /** The words that are selected, and how far into its line the caret is. */
  caret(): Promise<{ selected: string; offset: number; line: string }> {
    return this.page.evaluate(() => {
      const selection = document.getSelection();
      const line = selection?.focusNode?.textContent ?? '';
      return { selected: String(selection), offset: selection?.focusOffset ?? -1, line };
    });
  }

  async putCaret(line: number, offset: number): Promise<void> {
    await this.page.$eval(
      '#draft',
      (draft, at, by) => {
        const text = draft.children[at]?.firstChild;
        if (!(draft instanceof HTMLElement) || !text) throw new Error(`no line ${at} in the draft`);
        draft.focus();
        document.getSelection()?.setPosition(text, by);
      },
      line,
      offset,
    );
  }

  /** Which element the page thinks is at a point: the coach's host where it draws something. */
  at(x: number, y: number): Promise<string> {
    return this.page.evaluate((left, top) => document.elementFromPoint(left, top)?.id ?? '', x, y);
  }

  async isDrawn({ x, y }: { x: number; y: number }): Promise<boolean> {
    return (await this.at(x, y)) === 'upwrite-coach';
  }

  /** Events the page heard, as `name id key`. */
  heard(): Promise<readonly string[]> {
    return this.page.evaluate('window.heard.splice(0)').then((all) => {
      if (!Array.isArray(all)) throw new Error('the page keeps no list of what it hears');
      return all.map(String);
    });
  }
}
