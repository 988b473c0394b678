import type { KnownAddresses } from './addresses.ts';
import { ARTICLE, type ContentFile, FILES, textOf } from './content.ts';
import { redirectsSchema } from './redirects.ts';
import { readYaml } from './yaml.ts';

/** What the files of `content/` give addresses to; nothing from a vocabulary that cannot be read. */
export function knownAddresses(files: readonly ContentFile[]): KnownAddresses {
  const ids = (name: 'categories' | 'tags' | 'series') => {
    const path = `content/${name}.yaml` as const;
    return FILES[path].safeParse(yamlIn(files, path)?.data).data?.map(({ id }) => id) ?? [];
  };
  return {
    articles: files.flatMap(({ path }) => ARTICLE.exec(path)?.groups?.['slug'] ?? []),
    categories: ids('categories'),
    tags: ids('tags'),
    series: ids('series'),
  };
}

/** The redirects in `content/redirects.yaml`, with the way back to their lines; none where it cannot be read. */
export function writtenRedirects(files: readonly ContentFile[]) {
  const file = 'content/redirects.yaml';
  const source = yamlIn(files, file);
  return { file, lineOf: source?.lineOf ?? (() => 1), redirects: redirectsSchema.safeParse(source?.data).data ?? [] };
}

function yamlIn(files: readonly ContentFile[], path: string) {
  const file = files.find((each) => each.path === path);
  const text = file && textOf(file);
  return typeof text === 'string' ? readYaml(path, text) : undefined;
}
