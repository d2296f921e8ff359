import { defineRule } from '@/lib/model/rule';
import { quoted } from './vocabulary';

export default defineRule({
  id: 'hint-of-leaving',
  kind: 'flag',
  title: 'A hint that you may leave',
  category: 'resignation-threat',
  severity: 'warn',
  tip: 'A hint is read as a threat, and it starts the search for your successor. Say what you would like to do here, or talk about it by phone.',
  phrases: ['why do I bother', 'why I bother', 'rethink my future', 'reconsider my future'],
  regex: [
    String.raw`\bthink(?:ing)? (?:\w+ )?about my future (?:here|in this (?:team|company)|with (?:you|this|the) ?\w*)`,
    String.raw`\b(?:weighing|considering|exploring|keeping open) my options(?:[.!,;…]|$)|\bkeeping my options open|\b(?:have to|need to|may|might|will|must) (?:weigh|consider|explore) my options(?:[.!,;…]|$)`,
    String.raw`\bI(?:['’]m| am|['’]ll| will| may| might| must|['’]ve| have)(?: \w+){0,3} (?:look|looking) (?:elsewhere|around for (?:another|a new) job|for (?:another|a new) job)(?:[.!,;…]|$| (?:if|unless|because)\b)`,
    String.raw`\b(?:(?:it['’]s|it is|maybe|about|high) time (?:I|to)|I(?:['’]ve| have)?|I should|I must) start(?:ed)? (?:to look|looking) (?:elsewhere|around)\b`,
    String.raw`\b(?:polish|polishing|update|updating|dust off|dusting off|updated) my (?:cv|resume|résumé)\b`,
    String.raw`\brecruiters (?:are|keep|have been) (?:calling|ringing|writing to|after)(?: me)?\b`,
    String.raw`\bI (?:\w+ )?(?:ask myself|wonder) why I (?:stay|still stay|even stay|come in|even come in)\b`,
  ],
  unless: {
    regex: [quoted, String.raw`\bmy (?:cv|resume|résumé) (?:in|on|for) (?:the|our|your)\b`],
  },
  fix: { do: 'phone' },
  source: 'design: the phone, not the mail',
  examples: {
    hits: [
      { text: 'Honestly, [[why do I bother]]?' },
      { text: 'I no longer know [[why I bother]].' },
      { text: 'It makes me [[rethink my future]].' },
      { text: 'I may have to [[reconsider my future]] in this team.' },
      { text: 'I will have to [[think about my future here]].' },
      { text: 'Until then I’m [[weighing my options]].' },
      { text: 'If that is the plan [[I may look elsewhere]].' },
      { text: 'Perhaps [[it’s time I started looking elsewhere]].' },
      { text: 'Tonight I shall be [[polishing my CV]].' },
      { text: 'By the way, [[recruiters keep calling me]].' },
      { text: '[[I wonder why I stay]].' },
    ],
    misses: [
      { text: 'I considered my options and took the train.', because: 'a choice of travel' },
      { text: 'The customer may look elsewhere.', because: 'it is the customer who looks' },
      {
        text: 'The yard is full, so the buyer started looking elsewhere for land.',
        because: 'someone else looks, and for land',
      },
      { text: 'I am looking for another job code.', because: 'a code for the time sheet' },
      { text: 'Please update my CV in the bid folder.', because: 'a page of an offer' },
      { text: 'The guest asked ‘why do I bother’ and left.', because: 'someone else’s words' },
    ],
  },
});
