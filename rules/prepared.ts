import type { Prepared } from '@/lib/model/prepared';
import preparedFile from './prepared.json';

/** What was worked out of the rules and the vocabulary. `npm run rules` writes the file beside this one. */
export const prepared: Prepared = preparedFile;
