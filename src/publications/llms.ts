import { type Article, inCategory } from '#model/article.ts';
import { FEED_FORMATS } from '#model/feed-formats.ts';
import { type Site, siteName } from '#model/site.ts';
import type { Category } from '#model/taxonomy.ts';
import { absolute, urls } from '#model/urls.ts';

/**
 * The site for programs that read instead of looking: every article by category with a line each,
 * then the résumé and the feeds, all in plain formats. https://llmstxt.org
 */
export function llmsText(site: Site, categories: readonly Category[], articles: readonly Article[]): string {
  const shelves = categories
    .map(({ id, label }) => ({ label, shelf: inCategory(articles, id) }))
    .filter(({ shelf }) => shelf.length > 0)
    .map(({ label, shelf }) =>
      section(
        label,
        shelf.map(({ slug, title, summary }) => link(site, title, urls.articleMarkdown(slug), summary)),
      ),
    );
  const resume = section('Résumé', [
    link(site, 'Résumé as plain text', urls.resumeText, 'Roles with their dates, work with its evidence, skills.'),
    link(site, 'Résumé as JSON', urls.resumeJson, 'The same by the JSON Resume schema.'),
  ]);
  const optional = section('Optional', [
    link(site, 'All articles in one file', urls.llmsFull, 'The whole text of every article in Markdown.'),
    ...FEED_FORMATS.map(({ format, label }) => link(site, label, urls.feed(format), 'The newest articles in full.')),
    link(site, 'Sitemap', urls.sitemap, 'Every page, with the day it last changed.'),
  ]);
  return `${[...head(site), ...shelves, resume, optional].join('\n\n')}\n`;
}

/** Every article in one text, each as its own Markdown document has it, the newest first. */
export function llmsFullText(site: Site, documents: readonly string[]): string {
  return `${[head(site).join('\n\n'), ...documents.map((text) => text.trim())].join('\n\n---\n\n')}\n`;
}

function head(site: Site): readonly string[] {
  const name = siteName(site);
  return [`# ${name}`, `> ${site.summary}`, ...(name === site.title ? [] : [`${site.title}.`])];
}

function section(title: string, lines: readonly string[]): string {
  return `## ${title}\n\n${lines.join('\n')}`;
}

function link(site: Site, title: string, path: string, words: string): string {
  return `- [${title.replace(/[[\]\\]/g, '\\$&')}](${absolute(path, site.url)}): ${words}`;
}
