import type { Article } from './article.ts';
import type { Career } from './career.ts';
import { allChecked, checkedExamples } from './check-figures.ts';
import { durationText } from './period.ts';
import type { Site } from './site.ts';

/** The figures of the home page: those that are counted, and one that the owner states. */
export interface HomeFacts {
  /** Whole years, `14 years`. */
  readonly experience: string;
  readonly experienceNote: string;
  readonly figures: readonly { readonly figure: string; readonly meaning: string }[];
}

/** What the home page says in numbers about a career and the articles, and the one fact the owner states. */
export function homeFacts(site: Site, career: Career, articles: readonly Article[]): HomeFacts {
  const years = Math.floor(career.totalMonths / 12);
  const since = Math.floor(career.span.first / 12);
  return {
    experience: durationText(years * 12, 'long'),
    experienceNote: experienceNote(career),
    figures: [
      { figure: durationText(years * 12), meaning: `of experience since ${since}, overlaps counted once` },
      ...(site.highlight === undefined ? [] : [site.highlight]),
      { figure: String(articles.length), meaning: 'articles on what broke, what held and why' },
      codeExamples(articles),
    ],
  };
}

/** Code examples, those that are checked where that is known of all. */
function codeExamples(articles: readonly Article[]): HomeFacts['figures'][number] {
  const sum = (count: (article: Article) => number) => String(articles.reduce((all, one) => all + count(one), 0));
  return articles.every(allChecked)
    ? { figure: sum(checkedExamples), meaning: 'machine-checked code examples in them' }
    : { figure: sum(({ codeBlocks }) => codeBlocks), meaning: 'code examples in them' };
}

function experienceNote({ roles, parallel }: Career): string {
  const count = roles.length === 1 ? 'One role.' : `${roles.length} roles.`;
  return parallel.length === 0 ? count : `${count} Outlined lanes ran alongside the main one.`;
}
