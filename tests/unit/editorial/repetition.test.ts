/** What two articles may not share. */
import { expect, test } from 'vitest';
import { proseOf } from '#editorial/prose.ts';
import { repetitions, traceOf } from '#editorial/repetition.ts';
import { asTold, manuscript, words } from '../../support/manuscript.ts';

const FIRST = 'content/articles/a.mdx';
const SECOND = 'content/articles/b.mdx';

/** What is said of the second of two articles with these bodies; `alone` asks about it and not about the first. */
function between(first: string, second: string, alone = false): readonly string[] {
  const [a, b] = [manuscript(first, { file: FIRST }), manuscript(second, { file: SECOND })];
  const found = alone ? repetitions([b], [a]) : repetitions([a, b]);
  expect(found.get(FIRST) ?? []).toEqual([]);
  return asTold(found.get(SECOND) ?? []).filter((each) => !/"(?:Locks|Some words)/.test(each));
}

for (const alone of [false, true]) {
  const how = alone ? 'asked about one article' : 'asked about all';

  test(`eight words in a row belong to one article, ${how}`, () => {
    const shared = 'one lock waits until the other is gone';
    expect(between(`So ${shared} again.`, `But One lock, waits: until the \`other\` is **gone**.`, alone)).toEqual([
      `6:5 "One lock, waits: until the other is gone." also stands in ${FIRST}.`,
    ]);
    expect(between(`So ${shared}.`, 'But one lock waits until the other is here, and then the next.', alone)).toEqual(
      [],
    );
  });

  test(`a heading of the second level stands on the site once, ${how}`, () => {
    const told = [`6:4 "How it waits" is also a heading of ${FIRST}.`];
    expect(between('## How it waits', '## How it waits', alone)).toEqual(told);
    expect(between('## A\n\n### How it waits', '## B\n\n### How it waits', alone)).toEqual([]);
    expect(between('## References', '## References', alone)).toEqual([]);
  });
}

test('the sources may be the same', () => {
  const sources = '## References\n\n- A long title of a book that has more than eight words';
  expect(between(sources, sources)).toEqual([]);
});

test('each article is held against those before it, and told once', () => {
  const body = `${words(8)}`;
  const articles = ['a', 'b', 'c'].map((name) => manuscript(body, { file: `content/articles/${name}.mdx` }));
  const counts = [...repetitions(articles)].map(([file, findings]) => [file, findings.length]);
  expect(counts).toEqual([
    ['content/articles/a.mdx', 0],
    ['content/articles/b.mdx', 1],
    ['content/articles/c.mdx', 1],
  ]);
});

test('an article shares a trace with every article it repeats', () => {
  const trace = (body: string) => traceOf({ file: FIRST, prose: proseOf(`---\ntitle: Locks\n---\n\n${body}\n`) });
  const shared = (first: string, second: string) => [...trace(first)].filter((number) => trace(second).has(number));
  const same = 'one lock waits until the other is gone';
  expect(shared(`So ${same} again.`, `But One lock, waits: until the \`other\` is **gone**.`)).toHaveLength(1);
  expect(shared('## How it waits', '## How It Waits')).toHaveLength(1);
  expect(shared(`So ${same}.`, 'But one lock waits until the other is here, and then the next.')).toEqual([]);
});
