import { describe, expect, test } from 'vitest';
import { createEngine } from '@/lib/engine/engine';
import { leadership } from '@/lib/model/role';
import { rules } from '@/rules';
import { vocabulary } from '@/rules/vocabulary';
import { weights } from '@/rules/weights';
import { makeDraft } from '@/tests/engine/drafts';

const coach = createEngine({ rules, vocabulary, people: [], weights });

/** What the whole coach, rules and second reader, says to any of those who lead. */
const heard = (body: string) =>
  leadership.flatMap((role) =>
    coach.check(makeDraft({ body }), { role }).findings.map(({ rule, quote }) => ({ rule, quote })),
  );

/** What the coach itself tells people to write. */
const recommended = {
  'asks for mentoring':
    'Hi Dana,\n\nI am eight months into the healthcare patch and I want to learn how you plan a year. Could I have thirty minutes of your time this month? I would bring two account plans and my questions.\n\nThanks,\nSam',
  'asks a senior leader for mentoring on LinkedIn':
    'Dear Ms Okafor, your talk on renewals changed how I prepare mine: since March we have kept 14 of 15. I would value twenty minutes by phone to hear how you built the team in Accra. Any week suits me.',
  'asks for a call': 'Hi Ines, could we speak by phone this week? Ten minutes are enough.',
  'asks for a call about a matter it does not tell':
    'Dear Mr Brandt, there is something about the reorganisation that I would rather discuss in person. Could we find a quarter of an hour on Thursday or Friday?',
  'keeps a record':
    'Hi Marc,\n\nthank you for the talk today. As I understood it, the Leeds account stays with me until 30 June, the new target is £410k, and we look at it again on 15 May. Please tell me if I have something wrong.\n\nPriya',
  'states the load with numbers and an ask':
    'Hi Joan, we carry 140 tickets with two people, and the answer time has gone from 4 to 9 hours since May. Could we move one person from returns until the end of August? The clinics would get their answers the same day again.',
  'reports a result':
    'Q3 closed at 1.4 m, 12 % over plan. Two renewals moved to October because the buyers’ boards meet late. No action needed.',
  'asks for a raise with evidence':
    'Hi Tom, my range was last set in 2022. Since then I have taken on the Nordic accounts and brought in £640k. I would like to discuss moving to £58k from January. Could we put it on the agenda for our next one-to-one?',
  'asks how a decision was made':
    'Hi Ruth, could you help me understand how the territories were drawn this year, and what I could do to be considered for the northern accounts next time?',
  'disagrees calmly':
    'I see the June date differently: the port is closed for ten days, and three customers have asked for August. My proposal is 1 August. Could we decide on Monday?',
  'owns a mistake':
    'The wrong price list went out on Tuesday; that was my mistake. All nine customers have the right one since noon, and I have added a second check.',
  'thanks someone for something in particular':
    'Thank you for sitting in on the Hartmann call. Your question about the service level turned it, and they signed on Friday.',
  'resigns as one does':
    'Dear Carol, please accept this as my notice; my last day is 31 August. I will hand over my accounts to Ben by the 20th. Thank you for four good years.',
} as const;

describe('a message that', () => {
  test.each(Object.entries(recommended))('%s is left in peace', (_, body) => {
    expect(heard(body)).toEqual([]);
  });
});

/** Words that alarm, and here mean business. */
const trade = [
  'The surveyor put the fair market value at 2.1 m.',
  'We met their head buyer at the trade fair in Hanover.',
  'Our fair share of wallet at Acme is 22 %.',
  'Legal review of the Hartmann contract takes until Thursday.',
  'They resigned the renewal for three years on Friday.',
  'Search gives our product an unfair advantage in this segment.',
  'Acme is my favourite customer to visit.',
  'I escalated the ticket to engineering at noon, and it is fixed.',
  'The quit claim for the Leeds site was filed on Monday.',
  'The customer wrote that our return policy is unfair to small shops.',
  '“You people never answer,” the buyer said, so I went there myself.',
  'Is there a policy on accepting gifts from suppliers?',
  'How long is the notice period for part-timers?',
  'I do not blame anyone: the strike in Calais cost us two days.',
  'There is no need to escalate this to your director; it is solved.',
  'HR confirmed the start date of both new colleagues.',
  'The final offer to the customer is 4 % over five years.',
  'The lawyers for the buyer have sent back clause 9.',
] as const;

test.each(trade)('“%s” is business', (body) => {
  expect(heard(body)).toEqual([]);
});

/** Matters that the law protects, told to those who can act. */
const protectedMatters = [
  'On 3 March my team lead put his hand on my back for the third time, after I had asked him to stop.',
  'I was told that the promotion went to someone without children because I would be on leave again.',
  'Since I reported the missing guard on line 2, I have been taken off every weekend shift.',
  'We are asked to book the hours of the trainees on a project they have never seen.',
  'The brake test was signed off without being done.',
] as const;

test.each(protectedMatters)('“%s” is never sent to the phone', (body) => {
  for (const role of leadership) {
    const { findings } = coach.check(makeDraft({ body }), { role });
    expect(findings.filter(({ fix }) => fix.do === 'phone')).toEqual([]);
  }
});
