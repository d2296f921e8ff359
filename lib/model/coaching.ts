/**
 * What came of asking for the box in hand. `no box`: the keyboard was in none. `out of reach`: the browser
 * lets no extension into this page.
 */
export type Coaching = 'coached' | 'no box' | 'out of reach';
