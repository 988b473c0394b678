import { z } from 'astro/zod';
import { ARTICLE, type ContentFile } from './content.ts';
import { readMdx } from './frontmatter.ts';
import { isPlaceholder } from './site.ts';
import { readYaml, type YamlSource } from './yaml.ts';

/** Something only the owner can decide before the site is first shown to the world. */
export interface OpenQuestion {
  readonly file: string;
  readonly line: number;
  readonly what: string;
  /** Whether a deployment has to wait for it. What is merely left out does not hold it up. */
  readonly blocks: boolean;
}

/** What the site may leave out while the owner has not supplied it, and what readers then miss. */
const OPTIONAL = {
  name: 'Without "name" the professional title stands where a name would.',
  email: 'Without "email" readers have no address to write to.',
  repository: 'Without "repository" articles cannot link to their source and their history.',
  license: 'Without "license" articles do not say how they may be reused.',
} as const;

const unconfirmed = z.object({ unconfirmed: z.array(z.string()).default([]) });

/** Everything the content still asks its owner, in the order of files and lines. */
export function openQuestions(files: readonly ContentFile[]): readonly OpenQuestion[] {
  const decoder = new TextDecoder();
  return files.flatMap(({ path, bytes }) => {
    if (path === 'content/site.yaml') return identityQuestions(readYaml(path, decoder.decode(bytes)));
    if (path === 'content/resume.yaml') return roleQuestions(readYaml(path, decoder.decode(bytes)));
    if (ARTICLE.test(path)) return articleQuestions(readMdx(path, decoder.decode(bytes)).frontmatter);
    return [];
  });
}

function identityQuestions({ file, data, lineOf }: YamlSource): readonly OpenQuestion[] {
  const site = z.record(z.string(), z.unknown()).safeParse(data).data ?? {};
  const placeholder = isPlaceholder(String(site['url'] ?? ''));
  return [
    ...(placeholder ? [{ file, line: lineOf(['url']), what: '"url" is still a placeholder.', blocks: true }] : []),
    ...Object.entries(OPTIONAL)
      .filter(([field]) => site[field] === undefined)
      .map(([, what]) => ({ file, line: 1, what, blocks: false })),
  ];
}

function roleQuestions({ file, data, lineOf }: YamlSource): readonly OpenQuestion[] {
  const { roles } = z.object({ roles: z.array(unconfirmed.extend({ id: z.string() })) }).safeParse(data).data ?? {
    roles: [],
  };
  return roles.flatMap(({ id, unconfirmed: fields }, index) =>
    fields.map((field, at) => ({
      file,
      line: lineOf(['roles', index, 'unconfirmed', at]),
      what: `"${field}" of the role "${id}" is not confirmed.`,
      blocks: true,
    })),
  );
}

function articleQuestions({ file, data, lineOf }: YamlSource): readonly OpenQuestion[] {
  const fields = unconfirmed.safeParse(data).data?.unconfirmed ?? [];
  return fields.map((field, at) => ({
    file,
    line: lineOf(['unconfirmed', at]),
    what: `"${field}" is not confirmed.`,
    blocks: true,
  }));
}
