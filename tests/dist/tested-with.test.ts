/** What an article was tested with stands on its page, and what has appeared since. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'astro/zod';
import { readMdx } from '#model/frontmatter.ts';
import { productSchema, testedWords } from '#model/tested-with.ts';
import { readYaml } from '#model/yaml.ts';
import { articlePages } from './site.ts';

const list = 'content/versions.yaml';
const products = z.array(productSchema).parse(readYaml(list, readFileSync(list, 'utf8')).data);
const versions = z.object({ testedWith: z.record(z.string(), z.string()).default({}) });

test('an article and its twin say what it was tested with, and nothing when nobody said', () => {
  const notes = articlePages.map(({ path, document }) => {
    const file = `content${path.slice(0, -1)}.mdx`;
    const { data } = readMdx(file, readFileSync(file, 'utf8')).frontmatter;
    const said = testedWords(versions.parse(data).testedWith, products);
    const shown = document
      .querySelector('section[aria-label="About this article"] > p')
      ?.text.replace(/\s+/g, ' ')
      .trim();
    return { path, shown: shown ?? '', said, twin: readFileSync(`dist${path.slice(0, -1)}.md`, 'utf8') };
  });
  expect(notes.filter(({ shown, said }) => shown !== said)).toEqual([]);
  expect(notes.filter(({ said, twin }) => !twin.includes(`>\n\n${said}`)).map(({ path }) => path)).toEqual([]);
  expect(notes.filter(({ said }) => said !== '').length).toBeGreaterThan(0);
});
