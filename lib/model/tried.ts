import type { Finding } from './finding';

/** A custom rule held against a sentence: what it finds, or why it can't be used. */
export type Tried = { readonly findings: readonly Finding[] } | { readonly problem: string };
