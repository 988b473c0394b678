import type { EditorialRule } from '#model/editorial-rules.ts';
import type { Problem } from '#model/problem.ts';
import { figures } from './figures.ts';
import type { Passage } from './passage.ts';
import { type Read, repetitions } from './repetition.ts';
import { RHYTHM_RULES } from './rhythm.ts';
import type { Finding, Manuscript, Rule } from './rule.ts';
import { SHAPE_RULES } from './shape.ts';
import { type Dictionary, misspelt } from './spelling.ts';
import { tells } from './tells.ts';
import { whiteSpace } from './white-space.ts';

/** The rules that look at one article. Repetition looks at all of them, and spelling needs a dictionary. */
const RULES: readonly Rule[] = [...SHAPE_RULES, ...RHYTHM_RULES, tells, figures, whiteSpace];

/**
 * What the editorial guide has to say about these articles, each held against the others too. A rule
 * that an article is exempt from says nothing, unless it would have had nothing to say: then the
 * exemption is the problem.
 */
export function editorialProblems(
  articles: readonly Manuscript[],
  others: readonly Read[],
  dictionary: Dictionary,
): readonly Problem[] {
  const repeated = repetitions(articles, others);
  return articles.flatMap((article) => {
    const found: readonly (readonly [EditorialRule, readonly Finding[]])[] = [
      ...RULES.map((rule) => [rule.name, rule.findings(article)] as const),
      ['repetition', repeated.get(article.file) ?? []],
      ['spelling', misspelt(article.prose.passages, dictionary)],
    ];
    return found.flatMap(([rule, findings]) => {
      if (!article.exempt.some((exemption) => exemption.rule === rule)) {
        return findings.map((finding) => problem(article.file, finding, rule));
      }
      return findings.length === 0 ? [needless(article, rule)] : [];
    });
  });
}

/** Misspelt words in passages of a file that is no article. */
export function spellingProblems(
  file: string,
  passages: readonly Passage[],
  dictionary: Dictionary,
): readonly Problem[] {
  return misspelt(passages, dictionary).map((finding) => problem(file, finding, 'spelling'));
}

function problem(file: string, { place, what, nearest, fix, edit }: Finding, rule: EditorialRule): Problem {
  return { file, line: place?.line ?? 1, column: place?.column, what, nearest, fix, rule, edit };
}

function needless({ file }: Manuscript, rule: EditorialRule): Problem {
  const what = `The article keeps to "${rule}", although it is exempt.`;
  return { file, line: 1, what, fix: 'Take the entry out of "exempt".', rule };
}
