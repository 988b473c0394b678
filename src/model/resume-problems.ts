import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import type { Resume } from './resume.ts';
import type { YamlSource } from './yaml.ts';

/** What the résumé says about articles and tags that do not exist, or that readers cannot see. */
export function claimProblems(
  resume: Resume,
  source: YamlSource,
  published: readonly string[],
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
      known: published,
      path: [...path, 'evidence', at, 'article'],
      what: `There is no published article "${article}".`,
    })),
  );
  const skillTags = resume.skills.flatMap((skill, index) =>
    skill.tags.map((tag, at) => ({
      name: tag,
      known: tags,
      path: ['skills', index, 'tags', at],
      what: `"${tag}" is not among the tags.`,
    })),
  );
  return [...evidence, ...skillTags]
    .filter(({ name, known }) => !known.includes(name))
    .map(({ name, known, path, what }) => ({
      file: source.file,
      line: source.lineOf(path),
      what,
      nearest: nearest(name, known),
      fix: 'Correct the name, or remove the entry.',
    }));
}
