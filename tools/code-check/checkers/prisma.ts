import { z } from 'zod';
import { blockByBlock, type Checker, type Finding, placeAt } from '../checker.ts';

/** The language of Prisma schemas, by the engine of Prisma: models, relations and attributes have to exist. */
export const prisma: Checker = {
  tool: { name: 'Prisma schema engine', package: '@prisma/prisma-schema-wasm' },
  level: 'validated',
  appliesTo: ({ fragment }) => fragment === undefined,
  check: blockByBlock(async ({ code }) => await findingsIn(code)),
};

/** Part of a schema, whose other models stand elsewhere: its lines are read, not its relations. */
export const prismaFragment: Checker = {
  tool: prisma.tool,
  level: 'parsed',
  contexts: [{ name: 'a model', before: 'model Fragment {\n', after: '\n}' }],
  check: blockByBlock(async ({ code }) =>
    (await findingsIn(code)).filter(({ message }) => /This (?:line|block|field declaration)/.test(message)),
  ),
};

const TOLD = z.array(z.object({ start: z.number(), text: z.string(), is_warning: z.boolean() }));

async function findingsIn(code: string): Promise<readonly Finding[]> {
  const { lint } = await import('@prisma/prisma-schema-wasm');
  return TOLD.parse(JSON.parse(lint(JSON.stringify([['schema.prisma', code]]))))
    .filter(({ is_warning }) => !is_warning)
    .map(({ start, text }) => ({ ...placeAt(code, start), message: text }));
}
