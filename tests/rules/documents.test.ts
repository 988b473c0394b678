/** Documents that name files are held to it: a path that no longer exists fails here. */
import { existsSync, globSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { textOf } from '../support/files.ts';

const DOCUMENTS = ['README.md', 'src/ARCHITECTURE.md', '.github/CONTRIBUTING.md'];
const TOP_LEVEL = /^(content|src|tests|public|\.github)\//;

for (const document of DOCUMENTS) {
  test(`${document} names only files that exist`, () => {
    const named = [...textOf(document).matchAll(/`([^`\s]+)`/g)].map((match) => match[1] ?? '');
    const paths = named.filter((name) => TOP_LEVEL.test(name) && !/[<…]/.test(name));
    expect(paths.length).toBeGreaterThan(0);
    expect(paths.filter((path) => !existsSync(path) && globSync(path).length === 0)).toEqual([]);
  });

  test(`${document} names only scripts that exist`, () => {
    const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
    const named = [...textOf(document).matchAll(/npm run ([\w:-]+)/g)].map((match) => match[1] ?? '');
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
}

test('src/ARCHITECTURE.md gives every folder of src a line', () => {
  const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const text = textOf('src/ARCHITECTURE.md');
  expect(folders.map(({ name }) => name).filter((name) => !text.includes(`\`src/${name}/\``))).toEqual([]);
});
