import { allProblems } from '#loaders/content-problems.ts';
import type { ContentFile } from '#model/content.ts';
import type { Problem } from '#model/problem.ts';

/** The paths that tests speak of, so that no test spells one differently. */
export const FIRST = 'content/articles/first.mdx';
export const SECOND = 'content/articles/second.mdx';
export const THIRD = 'content/articles/third.mdx';
export const SITE = 'content/site.yaml';
export const CATEGORIES = 'content/categories.yaml';
export const TAGS = 'content/tags.yaml';
export const SERIES = 'content/series.yaml';
export const RESUME = 'content/resume.yaml';

const article = (title: string, fields: string) => `---
title: ${title}
summary: What a reader of this article gets out of it, said in one sentence that is long enough.
published: 2024-03-14
category: rails
tags: [locking]
${fields}---

## The beginning

Some words about the matter.
`;

/** A small content folder without a mistake: every kind of file, three articles. */
const VALID: Readonly<Record<string, string>> = {
  [FIRST]: article('The first article', 'series: { id: story, part: 1 }\n'),
  [SECOND]: article('The second article', 'series: { id: story, part: 3 }\naliases: [/blog/second/]\n'),
  [THIRD]: article('The third article', 'draft: true\nrelated: [first]\n'),
  [CATEGORIES]: `- id: rails
  label: Ruby on Rails
  description: Rails monoliths that stay fast, readable and upgradable.
  colour: ruby
- id: nestjs
  label: NestJS
  description: Running Nest services in production, with tests.
  colour: rose
`,
  [RESUME]: `version: 1
asOf: 2024-06
person:
  summary: Builds small things that last.
  discipline: Software engineering
roles:
  - id: lead
    period: { start: 2022-01, end: present }
    track: primary
    skills: [ruby]
  - id: advisor
    period: { start: 2021-06, end: 2022-12 }
    track: parallel
    concurrency: Ran alongside the main role.
  - id: engineer
    period: { start: 2020-01, end: 2022-01 }
    track: primary
skills:
  - { id: ruby, name: Ruby, group: Languages, tags: [locking] }
  - { id: sql, name: SQL, group: Data }
work:
  - id: locks
    text: Removed a dependency.
    skills: [sql]
    evidence:
      - article: first
        shows: How the locks work
`,
  [SERIES]: `- { id: story, label: A longer story }
- { id: other, label: Another story }
`,
  [SITE]: `title: Software Engineer
mark: Engineer
url: https://example.com
language: en-GB
summary: Articles on what holds up in production, and a résumé.
lead:
  eyebrow: Full stack
  text: I build systems.
id: 3f2b8a10-5c1d-4e6f-8a7b-9c0d1e2f3a4b
`,
  [TAGS]: `- { id: locking, label: Locking }
- { id: redis, label: Redis }
`,
};

/** Files to add or replace, by path; `undefined` leaves one out. */
export type Changes = Readonly<Record<string, string | Uint8Array | undefined>>;

/** The valid content folder with these changes, in the order of paths, as it would be read from the disk. */
export function content(changes: Changes = {}): readonly ContentFile[] {
  return Object.entries({ ...VALID, ...changes })
    .filter((entry): entry is [string, string | Uint8Array] => entry[1] !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, text]) => ({ path, bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text }));
}

/** The text of a valid file with one piece replaced. Throws when it does not hold the piece exactly once. */
export function edited(path: string, piece: string, replacement: string): string {
  const text = VALID[path] ?? '';
  if (text.split(piece).length !== 2) throw new Error(`${path} does not hold "${piece}" exactly once.`);
  return text.replace(piece, () => replacement);
}

/** The first article with another body; its body begins on line {@link BODY}. */
export function bodied(body: string): string {
  return edited(FIRST, '## The beginning\n\nSome words about the matter.\n', body);
}

/** The line on which the bodies of articles begin. */
export const BODY = 10;

/** A mistake in the content, and everything that is to be said about it. */
export interface Mistake {
  readonly changes: Changes;
  readonly problems: readonly Problem[];
}

/** What an author reads about the valid content after these changes, on a day when its articles are public. */
export function problemsOf(changes: Changes, asOf = '2024-06-01'): readonly Problem[] {
  return allProblems(content(changes), asOf).map(({ edit: _, ...problem }) => problem);
}
