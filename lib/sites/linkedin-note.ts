import type { Recipient } from '@/lib/model/draft';
import { nameBox } from './box-name';
import type { Layout } from './layout';
import { findProfile, named, peopleMarks, wordsOf } from './linkedin-people';

/** linkedin-buddy and linkedin-mcp-server, 2026. */
const body =
  'textarea#custom-message, .send-invite textarea, [role="dialog"] textarea[name="message"]';

/** The dialog says for whom the note is, in bold or by the name of the profile behind it. */
function findReaders(box: HTMLElement): readonly Recipient[] {
  const words = wordsOf(box);
  const profile = findProfile(box.ownerDocument);
  if (profile && words.includes(profile.name)) return named(profile.name, profile.headline);
  const bold = [...box.querySelectorAll('strong, b')].find((each) => !each.closest('button'));
  if (bold) return named(wordsOf(bold), undefined);
  // English only: the name stands in the midst of the sentence.
  const name =
    /\b(?:invitation|note|connect) (?:to|with) (\p{Lu}[^.,!?:]*?)(?: by | with |[.,!?:]|$)/u.exec(
      words,
    )?.[1];
  if (name) return named(name, undefined);
  return profile ? named(profile.name, profile.headline) : [];
}

/** `0/200`: free accounts have fewer than others, so the number is read and not known. */
function limitIn(box: HTMLElement): number | undefined {
  for (const element of box.querySelectorAll('*')) {
    const words = element.textContent.trim();
    const most = words.length <= 12 && /^\d+\s*\/\s*(\d+)$/.exec(words)?.[1];
    if (most) return Number(most);
  }
  return undefined;
}

/** The note that goes with an invitation to connect. */
export const note: Layout = {
  body,
  marks: ['id', 'name'],
  notWords: '',
  recipientMarks: peopleMarks,
  boxOf: (textarea) => textarea.closest<HTMLElement>('[role="dialog"], .artdeco-modal') ?? textarea,
  recipientsIn: findReaders,
  limitIn,
  about: (_, box) => ({ surface: 'note', id: nameBox(box) }),
};
