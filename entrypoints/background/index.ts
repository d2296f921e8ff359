import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { tryRule } from '@/lib/engine/try-rule';
import { setRole } from '@/lib/store/people';
import { settings } from '@/lib/store/settings';
import { turnOff } from '@/lib/store/switches';
import { answerWith } from '@/lib/wire/answer';
import { answerChecks } from '@/lib/wire/answer-checks';
import { vocabulary } from '@/rules/vocabulary';
import { coachBox, followBoxes } from './coach-box';
import { addMenu, hearCommands } from './commands';
import { EngineKeeper } from './engine-keeper';
import { mark } from './mark';
import { drawIn } from './put-in';
import { saveRule } from './save-rule';

export default defineBackground(() => {
  const keeper = new EngineKeeper();
  const always = new AbortController().signal;
  for (const list of Object.values(settings)) list.onChange(keeper.reload, always);

  answerWith({
    check: answerChecks(async ({ draft, ...asked }) => (await keeper.engine()).check(draft, asked)),
    reload: keeper.reload,
    'turn-off': ({ rule }) => turnOff(rule),
    'set-role': ({ recipient, role }) => setRole(recipient, role),
    'save-rule': ({ rule }) => saveRule(rule),
    async 'coach-box'({ tab }) {
      const coaching = await coachBox(tab);
      // The popup says what is the matter, where something is.
      if (coaching === 'coached') await mark(tab, coaching);
      return coaching;
    },
    'draw-here': (_, { tab, frame }) => drawIn(tab, frame),
    'leave-boxes'(left, { tab }) {
      if (tab !== undefined) followBoxes(tab, left);
      return null;
    },
    'try-rule': ({ rule, text }) => tryRule(rule, text, vocabulary),
  });

  hearCommands();
  browser.runtime.onInstalled.addListener(({ reason }) => {
    addMenu();
    if (reason === 'install') {
      void browser.tabs.create({ url: browser.runtime.getURL('/practice.html') });
    }
  });
});
