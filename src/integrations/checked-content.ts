import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { z } from 'astro/zod';
import { asOfAt } from '#loaders/as-of.ts';
import { checksLockAt, uncheckedCode } from '#loaders/checks-lock.ts';
import { contentFiles, taxonomyAt } from '#loaders/content-files.ts';
import { allProblems } from '#loaders/content-problems.ts';
import { frontmatterSchema } from '#model/article.ts';
import { FILES } from '#model/content.ts';
import { explain } from '#model/problem.ts';

/**
 * Refuses to build content with mistakes, or code that was not checked as it stands, and names all
 * of it at once. While developing, mistakes are printed instead, so the pages that do work stay in view. Also writes the JSON Schemas that
 * editors read, to `.astro/schemas/`.
 */
export function checkedContent(): AstroIntegration {
  return {
    name: 'checked-content',
    hooks: {
      'astro:config:setup'({ config, command, logger }) {
        const root = fileURLToPath(config.root);
        writeSchemas(root);
        const files = contentFiles(root);
        const asOf = asOfAt(root);
        const unchecked = command === 'build' ? uncheckedCode(files, checksLockAt(root), asOf) : [];
        const problems = [...allProblems(files, asOf), ...unchecked];
        if (problems.length === 0) return;
        const message = `${problems.length} to put right in the content.\n\n${explain(problems)}`;
        if (command !== 'dev')
          throw new AstroError(message, 'Nothing was built. Put these right and run the command again.');
        logger.error(message);
      },
    },
  };
}

function writeSchemas(root: string): void {
  const folder = join(root, '.astro/schemas');
  mkdirSync(folder, { recursive: true });
  const schemas: Readonly<Record<string, z.ZodType>> = {
    ...FILES,
    'content/article.yaml': frontmatterSchema(taxonomyAt(root)),
  };
  for (const [path, schema] of Object.entries(schemas)) {
    const name = path.replace(/^content\/(.*)\.yaml$/, '$1.json');
    const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
    writeFileSync(join(folder, name), `${JSON.stringify(json, null, 2)}\n`);
  }
}
