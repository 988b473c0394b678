import type { Article } from './article.ts';
import type { Site } from './site.ts';
import { absolute, urls } from './urls.ts';

/** Addresses where the source of an article can be read and its errors be reported. */
export interface SourceUrls {
  readonly file?: string | undefined;
  /** Where a reader reports an error: the issues of the repository, or the public e-mail address. */
  readonly correction?: string | undefined;
  readonly commit: (id: string) => string | undefined;
}

/** The addresses that follow from the repository of the site. Those that cannot be known are left out. */
export function sourceUrls(site: Site, article: Pick<Article, 'slug' | 'title'>): SourceUrls {
  const repository = site.repository?.replace(/\/$/, '');
  const subject = encodeURIComponent(`Correction: ${article.title}`);
  const page = encodeURIComponent(absolute(urls.article(article.slug), site.url));
  const mail = site.email && `mailto:${site.email}?subject=${subject}&body=${page}`;
  const issue = repository && `${repository}/issues/new?template=correction.yml&title=${subject}&article=${page}`;
  return {
    file: repository && `${repository}/blob/HEAD/content/articles/${article.slug}.mdx`,
    correction: issue ?? mail,
    commit: (id) => repository && `${repository}/commit/${id}`,
  };
}
