/** Each phrase of the lint list is found where it stands, and what only resembles it is not. */
import { expect, test } from 'vitest';
import { TELLS, tells } from '#editorial/tells.ts';
import { FIRST_LINE, manuscript, told } from '../../support/manuscript.ts';

/** By the name of the tell: sentences that have it once each, and sentences that do not. */
const EXAMPLES: Readonly<Record<string, { readonly found: readonly string[]; readonly passed: readonly string[] }>> = {
  'a stock opener': {
    found: ["In today's fast-paced world, locks wait.", 'In an ever-shifting landscape, locks wait.'],
    passed: ['In the environment above, locks wait.'],
  },
  'ever-evolving': { found: ['An ever-growing table.'], passed: ['A table that grows for ever.'] },
  delving: { found: ['We delve into locks.'], passed: ['The Delft lock.'] },
  'an invitation': { found: ["Let's explore the lock.", 'Buckle up.'], passed: ['The lock lets us in.'] },
  'a hedged note': { found: ['It is worth noting that locks wait.'], passed: ['It is worth the wait.'] },
  'an empty conclusion': { found: ['In conclusion, locks wait.'], passed: ['The conclusion is a wait.'] },
  '"not just X but Y"': { found: ['It is not just a lock but a queue.'], passed: ['It is not a lock but a queue.'] },
  '"isn\'t X. It\'s Y."': {
    found: ["A lock isn't just a wait. It's a queue."],
    passed: ["A lock isn't a wait. It's a queue."],
  },
  'a dramatic question': { found: ['The catch? Locks wait.'], passed: ['What is the catch? Locks wait.'] },
  '"here\'s the thing"': { found: ["Here's the thing: locks wait."], passed: ['Here is the lock.'] },
  '"that\'s where X comes in"': { found: ["That's where the lock comes in."], passed: ['That is where the lock is.'] },
  'a marketing adjective': { found: ['A seamless lock.', 'A cutting-edge lock.'], passed: ['A lock with a seam.'] },
  'an ornament': { found: ['A tapestry of locks.'], passed: ['A stack of locks.'] },
  'an inflated verb': { found: ['Leveraging locks.', 'It utilises locks.'], passed: ['A lever for locks.'] },
  'an inflated adjective': { found: ['A crucial lock.'], passed: ['A crux of a lock.'] },
  'a connective at the beginning of a sentence': {
    found: ['Locks wait. Moreover, they queue.'],
    passed: ['Locks moreover, and queues.'],
  },
  '"whether you\'re"': { found: ["Whether you're a lock or a queue, wait."], passed: ['Whether you wait or not.'] },
  'an anonymous authority': { found: ['Studies show that locks wait.'], passed: ['Two studies of locks.'] },
  'the voice of an assistant': { found: ['I hope this helps.', 'Certainly!'], passed: ['It certainly helps.'] },
  'the title of a guide': { found: ['The ultimate guide to locks.'], passed: ['A guide to locks.'] },
  'a placeholder': { found: ['Lorem ipsum locks.', 'The lock is [your name].'], passed: ['The lock [sic] waits.'] },
  'an em dash': { found: ['A lock — a queue.', 'A lock -- a queue.'], passed: ['A lock – a queue.'] },
  'an exclamation mark': { found: ['Wait!'], passed: ['It is != that.'] },
  'a curly quote': { found: ['A “lock.'], passed: ['A "lock".'] },
};

test('every tell has examples', () => {
  expect(Object.keys(EXAMPLES)).toEqual(TELLS.map(({ name }) => name));
});

for (const { name, allowed } of TELLS) {
  const { found = [], passed = [] } = EXAMPLES[name] ?? {};

  test(`${name} is found once it is used more than ${allowed} times`, () => {
    for (const sentence of found) {
      const within = Array.from({ length: allowed }, () => sentence).join('\n\n');
      expect(told(tells, within), sentence).toEqual([]);
      const [first = '', ...others] = told(tells, `${within}\n\n${sentence}`);
      expect(others).toEqual([]);
      expect(first).toMatch(new RegExp(`^${FIRST_LINE + 2 * allowed + (allowed === 0 ? 2 : 0)}:\\d+ ".+" is `));
      expect(first).toContain(name);
    }
  });

  test(`what only resembles ${name} is not found`, () => {
    for (const sentence of passed) {
      const often = Array.from({ length: allowed + 1 }, () => sentence).join('\n\n');
      expect(
        told(tells, often).filter((each) => each.includes(name)),
        sentence,
      ).toEqual([]);
    }
  });
}

test('code and the sources are not read for tells, headings and the words of figures are', () => {
  expect(told(tells, 'Call `delve()`.\n\n## References\n\n- A. Author, *Delving into locks*')).toEqual([]);
  expect(told(tells, '## Delving\n\n![We delve](./x.png)')).toEqual([
    '6:4 "Delving" is delving.',
    '8:6 "delve" is delving.',
  ]);
});

test('a use beyond those allowed says which one it is', () => {
  expect(told(tells, 'Crucial. Pivotal. Paramount. Myriad.')).toEqual([
    '6:19 "Paramount" is an inflated adjective, for the 3rd time.',
    '6:30 "Myriad" is an inflated adjective, for the 4th time.',
  ]);
});

test('a curly quote beyond those allowed has a straight one to take its place', () => {
  const article = manuscript('“a” “b” “c”');
  const edits = tells.findings(article).flatMap(({ edit }) => edit ?? []);
  expect(edits.map(({ start, end, text }) => `${article.text.slice(start, end)}→${text}`)).toEqual(['“→"', '”→"']);
});
