import { browser } from 'wxt/browser';
import { order } from '@/lib/wire/orders';
import { findActiveTab } from '@/lib/wire/report-port';
import { coachBox } from './coach-box';
import { mark } from './mark';

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

async function coachAndTell(tab: number): Promise<void> {
  await mark(tab, await coachBox(tab));
}
