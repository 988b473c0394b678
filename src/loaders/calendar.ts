import { z } from 'astro/zod';
import { manuscriptOf } from '#editorial/manuscript.ts';
import { evidenceIn } from '#editorial/shape.ts';
import { type CalendarEntry, calendarOf, type Claimed, type Planned } from '#model/calendar.ts';
import { ARTICLE, type ContentFile, textOf } from '#model/content.ts';
import { readMdx } from '#model/frontmatter.ts';
import { resumeSchema } from '#model/resume.ts';
import { productSchema, version } from '#model/tested-with.ts';
import { publishingSchema } from '#model/visibility.ts';
import { readYaml } from '#model/yaml.ts';

const head = publishingSchema.extend({
  title: z.string().catch(''),
  testedWith: z.record(z.string(), version).catch({}),
});

/** The calendar of the content on a day. Articles and claims that cannot be read are left to the check. */
export function calendarIn(files: readonly ContentFile[], asOf: string): readonly CalendarEntry[] {
  const texts = new Map(
    files.flatMap((file) => {
      const text = /\.(?:mdx|yaml)$/.test(file.path) ? textOf(file) : undefined;
      return typeof text === 'string' ? [[file.path, text] as const] : [];
    }),
  );
  const list = texts.get('content/versions.yaml') ?? '[]';
  const products = z.array(productSchema).catch([]).parse(readYaml('content/versions.yaml', list).data);
  return calendarOf([...texts].flatMap(planned), claimsIn(texts.get('content/resume.yaml')), products, asOf);
}

function planned([file, text]: readonly [string, string]): readonly Planned[] {
  const slug = ARTICLE.exec(file)?.groups?.['slug'];
  const { data } = head.safeParse(readMdx(file, text).frontmatter.data);
  if (slug === undefined || data === undefined) return [];
  const { exempt, ...manuscript } = manuscriptOf(file, text, []);
  return [{ file, slug, ...data, exempt, ...evidenceIn(manuscript) }];
}

function claimsIn(text: string | undefined): readonly Claimed[] {
  const file = 'content/resume.yaml';
  const source = readYaml(file, text ?? '');
  const { data } = resumeSchema.safeParse(source.data);
  if (data === undefined) return [];
  const claims = [
    ...data.roles.flatMap((role, index) =>
      role.claims.map((claim, at) => ({ claim, path: ['roles', index, 'claims', at] })),
    ),
    ...data.work.map((claim, index) => ({ claim, path: ['work', index] })),
  ];
  return claims.map(({ claim, path }) => ({
    file,
    line: source.lineOf(path),
    text: claim.text,
    evidence: claim.evidence.map(({ article }) => article),
  }));
}
