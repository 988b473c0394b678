/** The workflows of the repository hold before the checker that those in articles are held to. */
import { expect, test } from 'vitest';
import { codeBlocks } from '../../src/markdown/code-blocks.ts';
import { CHECKERS } from '../../tools/code-check/checkers.ts';
import { checkerOf, verdicts } from '../../tools/code-check/verdict.ts';
import { filesIn, textOf } from '../support/files.ts';

/** What actionlint finds in a workflow, with the line. */
async function findingsIn(title: string, text: string): Promise<readonly string[]> {
  const blocks = codeBlocks('x.mdx', `\`\`\`\`yaml title="${title}"\n${text}\n\`\`\`\`\n`);
  const [block] = blocks;
  const checker = block && checkerOf(block, CHECKERS);
  const found = checker === undefined ? [] : await verdicts(checker, blocks);
  expect(found).toHaveLength(1);
  return found.flatMap(({ findings }) => findings.map(({ line, message }) => `${line}: ${message}`));
}

test.each(filesIn('.github/workflows/*.yml'))('%s', async (file) => {
  expect(await findingsIn(file, textOf(file))).toEqual([]);
});

test('a workflow that asks a job that does not exist is refused', async () => {
  const broken = textOf('.github/workflows/deploy.yml').replaceAll('needs: attest', 'needs: atest');
  expect(await findingsIn('.github/workflows/deploy.yml', broken)).not.toEqual([]);
});
