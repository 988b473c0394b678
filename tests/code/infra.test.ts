/** The description of S3 and CloudFront is what HashiCorp's own parser reads. */
import { expect, test } from 'vitest';
import { codeBlocks } from '../../src/markdown/code-blocks.ts';
import { hcl } from '../../tools/code-check/checkers/hcl.ts';
import { verdicts } from '../../tools/code-check/verdict.ts';
import { filesIn, textOf } from '../support/files.ts';

/** A file as a block of an article, which is what the checker reads. */
const asBlock = (file: string) => codeBlocks('x.mdx', `\`\`\`\`hcl title="${file}"\n${textOf(file)}\`\`\`\`\n`);

test('each file of infra is parsed, and has only blocks that Terraform knows', async () => {
  const files = filesIn('infra/*.tf');
  expect(files.length).toBeGreaterThan(4);
  for (const file of files) {
    const blocks = asBlock(file);
    expect(blocks, file).toHaveLength(1);
    for (const { findings } of await verdicts(hcl, blocks)) expect(findings, file).toEqual([]);
  }
});

test('a file with a mistake is not', async () => {
  const [broken] = await verdicts(hcl, codeBlocks('x.mdx', '```hcl title="a.tf"\nresource "x" {\n```\n'));
  expect(broken?.findings).not.toEqual([]);
});
