/**
 * A grievance, said as seasoned people say it: what was seen, what it leads to, what is asked. The writer fills
 * in the rest; nobody else knows it.
 */
export const rephrase = {
  do: 'replace' as const,
  of: 'sentence' as const,
  with: [
    'On {matter}, what I saw is …; what it leads to is …; could we …?',
    'What I saw is …; what it leads to is …; could we …?',
  ],
};
