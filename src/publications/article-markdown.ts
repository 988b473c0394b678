import { markdownTwin } from '#markdown/twin.ts';
import type { Article } from '#model/article.ts';
import type { ServedPicture } from '#model/article-parts.ts';
import { longDay } from '#model/dates.ts';
import type { Site } from '#model/site.ts';
import { siteName } from '#model/site.ts';
import { absolute, urls } from '#model/urls.ts';

/** An article as one plain Markdown document: what it is, where it lives, its text with every address in full. */
export function articleMarkdown(
  site: Site,
  article: Article,
  source: string,
  pictures: readonly ServedPicture[],
): string {
  const { slug, title, summary, published, updated } = article;
  const days = [`Published ${longDay(published)}`, ...(updated === undefined ? [] : [`updated ${longDay(updated)}`])];
  const address = absolute(urls.article(slug), site.url);
  const head = [`# ${title}`, `> ${summary}`, `${siteName(site)}. ${days.join(', ')}. <${address}>`];
  return `${head.join('\n\n')}\n\n${markdownTwin(source, address, pictures)}`;
}
