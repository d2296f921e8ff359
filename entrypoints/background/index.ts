import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { tryRule } from '@/lib/engine/try-rule';
import { setRole } from '@/lib/store/people';
import { settings } from '@/lib/store/settings';
import { turnOff } from '@/lib/store/switches';
import { answerWith } from '@/lib/wire/answer';
import { vocabulary } from '@/rules/vocabulary';
import { EngineKeeper } from './engine-keeper';
import { saveRule } from './save-rule';

export default defineBackground(() => {
  const keeper = new EngineKeeper();
  const always = new AbortController().signal;
  for (const list of Object.values(settings)) list.onChange(keeper.reload, always);

  answerWith({
    check: async ({ draft, ...asked }) => (await keeper.engine()).check(draft, asked),
    reload: keeper.reload,
    'turn-off': ({ rule }) => turnOff(rule),
    'set-role': ({ recipient, role }) => setRole(recipient, role),
    'save-rule': ({ rule }) => saveRule(rule),
    'try-rule': ({ rule, text }) => tryRule(rule, text, vocabulary),
  });

  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') {
      void browser.tabs.create({ url: browser.runtime.getURL('/practice.html') });
    }
  });
});
