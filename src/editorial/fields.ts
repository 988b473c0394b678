import type { YamlSource } from '#model/yaml.ts';
import type { Passage } from './passage.ts';
import { placesIn } from './places.ts';

/** A text inside a YAML file, or inside the frontmatter of an article. */
export interface Field {
  readonly path: readonly PropertyKey[];
  readonly value: string;
}

/** Fields of `content/*.yaml` that hold sentences or labels. Names, addresses and ids are spelt as their owners do. */
const WORDED = [
  'about',
  'concurrency',
  'description',
  'emphasis',
  'empty',
  'eyebrow',
  'label',
  'mark',
  'meaning',
  'shows',
  'summary',
  'text',
  'title',
];

/** Every text readers see in the data of a YAML file. */
export function wordedFields(data: unknown, path: readonly PropertyKey[] = []): readonly Field[] {
  if (Array.isArray(data)) return data.flatMap((item, index) => wordedFields(item, [...path, index]));
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string' && WORDED.includes(key)
      ? [{ path: [...path, key], value }]
      : wordedFields(value, [...path, key]),
  );
}

/** The passages these fields are, each with the way back to its place in the file. */
export function passagesOf(
  source: Pick<YamlSource, 'rangeOf'>,
  text: string,
  fields: readonly Field[],
): readonly Passage[] {
  const places = placesIn(text);
  return fields.flatMap(({ path, value }) => {
    const range = source.rangeOf(path);
    if (range === undefined || value.trim() === '') return [];
    // The first word is written as it is, in quotes and in folded text too.
    const offset = text.indexOf(value.trim().split(/\s/)[0] ?? value, range.start);
    const runs = [{ index: 0, value, offset: Math.max(offset, range.start) }];
    const at = (index: number) => places.inside(runs, index);
    return [{ kind: 'words' as const, depth: 0, section: '', text: value.replaceAll(/[\r\n]/g, ' '), code: [], at }];
  });
}
