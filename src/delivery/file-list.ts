import { z } from 'astro/zod';

/** The digests of the files of a build. What is delivered is compared by it, so that only what changed moves. */
export const fileListSchema = z.strictObject({
  /** Files by their path below `dist/`, as in `articles/index.html`, in the order of their characters. */
  files: z.record(
    z.string(),
    z.strictObject({
      /** The SHA-256 digest of the content, in lower-case hexadecimal. */
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      bytes: z.int().nonnegative(),
    }),
  ),
});

export type FileList = z.output<typeof fileListSchema>;

/** A file of a build and what is known of its content. */
export interface ListedFile {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
}

/** The list as it is written: the same for the same files, in whatever order they were read. */
export function fileList(files: readonly ListedFile[]): string {
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const entries = sorted.map(({ path, sha256, bytes }) => [path, { sha256, bytes }]);
  return `${JSON.stringify({ files: Object.fromEntries(entries) }, null, 1)}\n`;
}
