import { z } from 'astro/zod';
import { editorialProblems, spellingProblems } from '#editorial/editorial-problems.ts';
import { passagesOf, wordedFields } from '#editorial/fields.ts';
import { manuscriptOf } from '#editorial/manuscript.ts';
import { PROJECT_DICTIONARY } from '#editorial/spelling.ts';
import { listedWords, wordListProblems } from '#editorial/word-list.ts';
import { ARTICLE, type ContentFile, textOf } from '#model/content.ts';
import { type Fact, factSchema } from '#model/facts.ts';
import { readMdx } from '#model/frontmatter.ts';
import type { Problem } from '#model/problem.ts';
import { readYaml } from '#model/yaml.ts';
import { britishDictionary } from './dictionary.ts';
import { repeatable } from './repeatable.ts';

/** What the editorial guide has to say. */
export interface EditorialReport {
  readonly problems: readonly Problem[];
  /** What drafts still lack. Nothing has to be put right before they are published. */
  readonly beforePublishing: readonly Problem[];
}

/**
 * Holds the words of the content to the editorial guide: its articles, and the spelling of every
 * text readers see. With `only`, those files alone, articles held against all others; drafts are
 * looked at only when they are named there.
 */
export function editorialReport(files: readonly ContentFile[], only?: ReadonlySet<string>): EditorialReport {
  const texts = new Map(files.flatMap((file) => entryOf(file)));
  const asked = [...texts].filter(([path]) => only === undefined || only.has(path));
  const words = texts.get(PROJECT_DICTIONARY) ?? '';
  const dictionary = britishDictionary(listedWords(words));
  const facts = factsIn(texts.get('content/facts.yaml'));
  const manuscripts = asked
    .filter(([path]) => ARTICLE.test(path))
    .map(([path, text]) => manuscriptOf(path, text, facts));
  const rest = [...texts].filter(
    ([path, text]) => only !== undefined && ARTICLE.test(path) && !only.has(path) && !isDraft(path, text),
  );
  const others = repeatable(manuscripts, new Map(rest));
  const finished = manuscripts.filter(({ draft }) => !draft);
  const drafts = only === undefined ? [] : manuscripts.filter(({ draft }) => draft);
  return {
    problems: [
      ...editorialProblems(finished, others, dictionary),
      ...asked
        .filter(([path]) => path.endsWith('.yaml'))
        .flatMap(([path, text]) => {
          const source = readYaml(path, text);
          return spellingProblems(path, passagesOf(source, text, wordedFields(source.data)), dictionary);
        }),
      ...(asked.some(([path]) => path === PROJECT_DICTIONARY) ? wordListProblems(words) : []),
    ],
    beforePublishing: editorialProblems(drafts, [...others, ...finished], dictionary),
  };
}

/** Nothing when the list cannot be read, which is a problem of its own. A site without one has no facts. */
function factsIn(text: string | undefined): readonly Fact[] | undefined {
  if (text === undefined) return [];
  return z.array(factSchema).safeParse(readYaml('content/facts.yaml', text).data).data;
}

function entryOf(file: ContentFile): readonly (readonly [string, string])[] {
  if (!/\.(?:mdx|yaml|txt)$/.test(file.path)) return [];
  const text = textOf(file);
  return typeof text === 'string' ? [[file.path, text]] : [];
}

/** Reading a frontmatter takes a while, so only one that speaks of drafts is read. */
function isDraft(path: string, text: string): boolean {
  if (!/^draft:/m.test(text)) return false;
  return z.object({ draft: z.literal(true) }).safeParse(readMdx(path, text).frontmatter.data).success;
}
