import { markdownTwin } from '#markdown/twin.ts';
import type { Article } from '#model/article.ts';
import type { ServedPicture } from '#model/article-parts.ts';
import { longDay } from '#model/dates.ts';
import type { Site } from '#model/site.ts';
import { siteName } from '#model/site.ts';
import { type Product, testedWords } from '#model/tested-with.ts';
import { absolute, urls } from '#model/urls.ts';

/**
 * An article as one plain Markdown document: what it is, where it lives, what it was tested
 * with, its text with every address in full. `products` are the newest releases of what articles are tested with.
 */
export function articleMarkdown(
  site: Site,
  article: Article,
  source: string,
  pictures: readonly ServedPicture[],
  products: readonly Product[],
): string {
  const { slug, title, summary, published, updated } = article;
  const days = [`Published ${longDay(published)}`, ...(updated === undefined ? [] : [`updated ${longDay(updated)}`])];
  const address = absolute(urls.article(slug), site.url);
  const tested = testedWords(article.testedWith, products);
  const head = [
    `# ${title}`,
    `> ${summary}`,
    `${siteName(site)}. ${days.join(', ')}. <${address}>`,
    ...(tested === '' ? [] : [tested]),
  ];
  return `${head.join('\n\n')}\n\n${markdownTwin(source, address, pictures)}`;
}
