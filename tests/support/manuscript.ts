import { manuscriptOf } from '#editorial/manuscript.ts';
import type { Finding, Manuscript, Rule } from '#editorial/rule.ts';
import type { Fact } from '#model/facts.ts';

export const FILE = 'content/articles/locks.mdx';

/** The line on which the body of {@link manuscript} begins. */
export const FIRST_LINE = 6;

/** An article with this body, which begins on line {@link FIRST_LINE}. */
export function manuscript(
  body: string,
  { facts = [], file = FILE }: { facts?: readonly Fact[]; file?: string } = {},
): Manuscript {
  return manuscriptOf(file, `---\ntitle: Locks\nsummary: Some words.\n---\n\n${body}\n`, facts);
}

/** What a rule says about a body, each as `line:column what`; without a place, as `what`. */
export function told(rule: Rule, body: string, facts: readonly Fact[] = []): readonly string[] {
  return asTold(rule.findings(manuscript(body, { facts })));
}

/** Findings as an author reads them first: the place, and what is wrong. */
export function asTold(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ place, what }) => (place === undefined ? what : `${place.line}:${place.column} ${what}`));
}

/** So many words, of which no eight stand in a row anywhere else: those of `seed` differ from those of others. */
export function words(count: number, seed = 'a'): string {
  return Array.from({ length: count }, (_, index) => `w${seed}${index}`).join(' ');
}

const NOUNS = [
  ['lock', 'row', 'page', 'queue', 'clock', 'log', 'tree', 'key'],
  ['boat', 'sail', 'mast', 'rope', 'wave', 'port', 'wind', 'crew'],
  ['bread', 'oven', 'salt', 'dough', 'crust', 'flour', 'yeast', 'plate'],
] as const;
const VERBS = ['waits for', 'holds', 'drops', 'reads', 'finds', 'moves', 'keeps', 'sees'];

/**
 * An article body that keeps every rule: over 1,000 words in sentences short and long, two blocks,
 * sources, and links to two articles. There are three of them, and they share no words in a row.
 */
export function soundBody(number: 0 | 1 | 2 = 0, links: readonly [string, string] = ['first', 'second']): string {
  const nouns = NOUNS[number];
  const noun = (index: number) => nouns[index % nouns.length] ?? nouns[0];
  const paragraphs = nouns.flatMap((own, n) =>
    VERBS.map((verb, v) => {
      const other = noun(n + v + 1);
      return `A ${own} ${verb} one ${other}. The ${other} that the ${own} ${verb} is not the ${noun(n + 2)} when both ${own}s come to a ${noun(n + 3)}.`;
    }),
  );
  return [
    paragraphs.slice(0, 30).join('\n\n'),
    `## What a ${nouns[0]} keeps\n\n\`\`\`ts\nexport const a = 1;\n\`\`\`\n\n\`\`\`ts\nexport const b = 2;\n\`\`\``,
    paragraphs.slice(30).join('\n\n'),
    `The ${nouns[0]} goes on in [how a ${nouns[1]} is read](/articles/${links[0]}/) and [how a ${nouns[2]} is kept](/articles/${links[1]}/).`,
    '## References\n\n- One book\n- Another book\n- [One more](https://example.org/)',
  ].join('\n\n');
}
