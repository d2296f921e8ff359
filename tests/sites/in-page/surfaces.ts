import { gmailSurfaces } from './gmail-surfaces';
import { linkedinSurfaces } from './linkedin-surfaces';
import type { Opened } from './opened';
import { openPractice } from './practice-surface';

/** Ways to open each kind of compose box, by the name of its row. */
export const surfaces: Readonly<Record<string, () => Opened>> = {
  ...gmailSurfaces,
  ...linkedinSurfaces,
  'practice box': openPractice,
};
