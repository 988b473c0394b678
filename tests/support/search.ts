/** Reads an index of Pagefind back: gzipped files that begin with a mark. */
import { gunzipSync } from 'node:zlib';
import { z } from 'astro/zod';

const MARK = 'pagefind_dcd';

const documentSchema = z.object({
  url: z.string(),
  content: z.string(),
  meta: z.record(z.string(), z.string()),
  anchors: z.array(z.object({ element: z.string(), id: z.string(), text: z.string() })),
});

export type IndexedDocument = z.output<typeof documentSchema>;

/** What is known of each page of an index, given as files by name, in the order of addresses. */
export function documentsIn(files: ReadonlyMap<string, Uint8Array>): readonly IndexedDocument[] {
  return [...files]
    .filter(([name]) => name.endsWith('.pf_fragment'))
    .map(([, content]) => gunzipSync(content).toString())
    .map((text) => documentSchema.parse(JSON.parse(text.slice(MARK.length))))
    .toSorted((a, b) => (a.url < b.url ? -1 : 1));
}
