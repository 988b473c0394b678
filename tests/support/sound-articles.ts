import { edited, FIRST, SECOND } from './content.ts';
import { soundBody } from './manuscript.ts';

const FOURTH = 'content/articles/fourth.mdx';
const SUMMARY = 'What a reader of this article gets out of it, said in one sentence that is long enough.';
const BODY = '## The beginning\n\nSome words about the matter.\n';

/** Three articles that keep every editorial rule and link to each other, and a dictionary with their names. */
export function soundArticles() {
  return {
    [FIRST]: edited(FIRST, BODY, `${soundBody(0, ['second', 'fourth'])}\n`),
    [SECOND]: edited(SECOND, BODY, `${soundBody(1, ['first', 'fourth'])}\n`).replace(
      SUMMARY,
      'How boats come into port when the wind is up, and why their crew still keeps the mast.',
    ),
    [FOURTH]: edited(FIRST, BODY, `${soundBody(2, ['first', 'second'])}\n`)
      .replace('The first article', 'The fourth article')
      .replace('part: 1', 'part: 4')
      .replace(SUMMARY, 'Why bread wants salt, when the oven is hot enough, and how the dough tells you that it is.'),
    'content/dictionary.txt': 'NestJS\nRedis\n',
  } as const;
}
