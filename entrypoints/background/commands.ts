import { browser } from 'wxt/browser';
import { order } from '@/lib/wire/orders';
import { findActiveTab } from '@/lib/wire/report-port';
import { coachBox } from './coach-box';

const menuId = 'coach-box';

/** The shortcuts of the manifest, by name. */
const commands: Readonly<Record<string, (tab: number) => Promise<unknown>>> = {
  'coach-box': coachAndTell,
  'next-finding': (tab) => order(tab, 'step', { by: 1 }),
  'previous-finding': (tab) => order(tab, 'step', { by: -1 }),
};

/** Hears the shortcuts and the entry in the menu of a box. */
export function hearCommands(): void {
  browser.commands.onCommand.addListener(async (name, asked) => {
    const tab = asked?.id ?? (await findActiveTab());
    if (tab !== undefined) await commands[name]?.(tab);
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === menuId && tab?.id !== undefined) void coachAndTell(tab.id);
  });
}

/** Puts our entry into the menu of every box. The browser keeps it until the extension is updated. */
export function addMenu(): void {
  browser.contextMenus.create({ id: menuId, title: 'Coach this box', contexts: ['editable'] });
}

/** There is no screen of ours to answer on: the toolbar button says what is the matter. */
async function coachAndTell(tabId: number): Promise<void> {
  const coaching = await coachBox(tabId);
  const { text, title } = told[coaching];
  await browser.action.setBadgeText({ tabId, text });
  await browser.action.setTitle({ tabId, title });
}

const told = {
  coached: { text: '', title: 'Upwrite' },
  'no box': { text: '?', title: 'Upwrite: click into the box you write in, then ask again' },
  'out of reach': { text: '?', title: 'Upwrite: the browser lets no extension into this page' },
} as const;
