import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { ContentFile } from '#model/content.ts';
import { categorySchema, seriesSchema, type Taxonomy, tagSchema, vocabulary } from '#model/taxonomy.ts';
import { readYaml } from '#model/yaml.ts';

/**
 * The files of `content/` below `root`, in the order of their names, wherever they lie. Throws when
 * there is no such folder.
 */
export function contentFiles(root: string): readonly ContentFile[] {
  return readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort()
    .map((path) => ({ path, bytes: readFileSync(join(root, path)) }));
}

const VOCABULARIES = ['categories', 'tags', 'series'] as const;

let known: { readonly texts: string; readonly taxonomy: Taxonomy } | undefined;

/**
 * The vocabularies, for the schema of articles. Empty where a file is missing or broken: the check
 * of the content names the fault with its line, and a schema has no place to. As long as the files
 * say the same, the answer is the same object.
 */
export function taxonomyAt(root: string): Taxonomy {
  const paths = VOCABULARIES.map((name) => join(root, `content/${name}.yaml`));
  const texts = paths.map((path) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined));
  const key = JSON.stringify(texts);
  if (known?.texts !== key) {
    const [categories, tags, series] = texts.map((text, index) =>
      text === undefined ? undefined : readYaml(paths[index] ?? '', text).data,
    );
    const taxonomy = {
      categories: vocabulary(categorySchema).safeParse(categories).data ?? [],
      tags: vocabulary(tagSchema).safeParse(tags).data ?? [],
      series: vocabulary(seriesSchema).safeParse(series).data ?? [],
    };
    known = { texts: key, taxonomy };
  }
  return known.taxonomy;
}
