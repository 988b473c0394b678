import { z } from 'astro/zod';
import { codeBlocks } from '#markdown/code-blocks.ts';
import { EDITORIAL_RULES } from '#model/editorial-rules.ts';
import type { Fact } from '#model/facts.ts';
import { readMdx } from '#model/frontmatter.ts';
import { passagesOf } from './fields.ts';
import { proseOf } from './prose.ts';
import type { Manuscript } from './rule.ts';

/** As much of the frontmatter as an editor needs; whether it is right is for the schema to say. */
const head = z.object({
  title: z.string().catch(''),
  summary: z.string().catch(''),
  draft: z.boolean().catch(false),
  exempt: z.array(z.object({ rule: z.enum(EDITORIAL_RULES), reason: z.string() })).catch([]),
});

/** An article laid out for the rules: the words of its body and those readers see above it. */
export function manuscriptOf(file: string, text: string, facts: readonly Fact[] | undefined): Manuscript {
  const slug = file.replace(/^.*\/|\.mdx$/g, '');
  const { frontmatter } = readMdx(file, text);
  const { title, summary, draft, exempt } = head.parse(frontmatter.data ?? {});
  const above = passagesOf(frontmatter, text, [
    { path: ['title'], value: title },
    { path: ['summary'], value: summary },
  ]);
  const prose = proseOf(text);
  return {
    file,
    slug,
    text,
    prose: { ...prose, passages: [...above, ...prose.passages] },
    blocks: codeBlocks(file, text),
    facts: facts?.filter(({ articles }) => articles === undefined || articles.includes(slug)),
    exempt,
    draft,
  };
}
