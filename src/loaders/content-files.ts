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

/**
 * The vocabularies, for the schema of articles. Empty where a file is missing or broken: the check
 * of the content names the fault with its line, and a schema has no place to.
 */
export function taxonomyAt(root: string): Taxonomy {
  const read = (name: string) => {
    const path = join(root, `content/${name}.yaml`);
    return existsSync(path) ? readYaml(path, readFileSync(path, 'utf8')).data : undefined;
  };
  return {
    categories: vocabulary(categorySchema).safeParse(read('categories')).data ?? [],
    tags: vocabulary(tagSchema).safeParse(read('tags')).data ?? [],
    series: vocabulary(seriesSchema).safeParse(read('series')).data ?? [],
  };
}
