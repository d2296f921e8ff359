import type { Weights } from '@/lib/model/weights';
import weightsFile from './weights.json';

/** What the classifier has learned. `npm run train` writes the file beside this one. */
export const weights = weightsFile as Weights;
