/**
 * The names of the editorial rules, as `npm run check` prints them and an exemption spells them.
 * The rules themselves are in `src/editorial/`.
 */
export const EDITORIAL_RULES = [
  'bold-bullets',
  'code',
  'external-links',
  'figures',
  'headings',
  'internal-links',
  'length',
  'link-text',
  'paragraphs',
  'reading-ease',
  'references',
  'repetition',
  'rhythm',
  'sentences',
  'spelling',
  'tells',
  'white-space',
] as const;

export type EditorialRule = (typeof EDITORIAL_RULES)[number];
