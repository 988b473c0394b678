import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import type { Resume } from './resume.ts';
import type { YamlSource } from './yaml.ts';

/** The names of all articles: those that are finished, whatever their day, and those that are not. */
export interface KnownArticles {
  readonly finished: readonly string[];
  readonly drafts: readonly string[];
}

const FIX = 'Correct the name, or remove the entry.';

/**
 * What the résumé says about articles and tags that do not exist. A draft is no evidence, since
 * nobody knows when it will be; an article with a day to come is, and is shown from that day on.
 */
export function claimProblems(
  resume: Resume,
  source: YamlSource,
  articles: KnownArticles,
  tags: readonly string[],
): readonly Problem[] {
  const claims = [
    ...resume.roles.flatMap((role, index) =>
      role.claims.map((claim, at) => ({ claim, path: ['roles', index, 'claims', at] })),
    ),
    ...resume.work.map((claim, index) => ({ claim, path: ['work', index] })),
  ];
  const evidence = claims.flatMap(({ claim, path }) =>
    claim.evidence.map(({ article }, at) => ({
      name: article,
      known: articles.finished,
      path: [...path, 'evidence', at, 'article'],
      ...(articles.drafts.includes(article)
        ? { what: `"${article}" is a draft, and no evidence yet.`, fix: 'Give it its day, or remove the entry.' }
        : { what: `There is no article "${article}".`, fix: FIX }),
    })),
  );
  const skillTags = resume.skills.flatMap((skill, index) =>
    skill.tags.map((tag, at) => ({
      name: tag,
      known: tags,
      path: ['skills', index, 'tags', at],
      what: `"${tag}" is not among the tags.`,
      fix: FIX,
    })),
  );
  return [...evidence, ...skillTags]
    .filter(({ name, known }) => !known.includes(name))
    .map(({ name, known, path, what, fix }) => ({
      file: source.file,
      line: source.lineOf(path),
      what,
      nearest: fix === FIX ? nearest(name, known) : undefined,
      fix,
    }));
}
