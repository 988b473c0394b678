import type { Article } from './article.ts';

/** The articles of one year. */
export interface ArchiveYear {
  /** `2024` */
  readonly year: string;
  /** In the order given, which is newest first. */
  readonly articles: readonly Article[];
  /** The same by month, January first and the oldest of a month first; twelve lists. */
  readonly months: readonly (readonly Article[])[];
}

/** The years in which articles appeared, the latest first. A year without any is left out. */
export function yearsOf(articles: readonly Article[]): readonly ArchiveYear[] {
  const years = [...new Set(articles.map(({ published }) => published.slice(0, 4)))].sort().reverse();
  return years.map((year) => {
    const own = articles.filter(({ published }) => published.startsWith(year));
    return { year, articles: own, months: Array.from({ length: 12 }, (_, month) => inMonth(month + 1, own)) };
  });
}

function inMonth(month: number, articles: readonly Article[]): readonly Article[] {
  return articles.filter(({ published }) => Number(published.slice(5, 7)) === month).toReversed();
}
