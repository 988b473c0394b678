import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { z } from 'astro/zod';
import { type ArticleFacts, articleFacts, articleRevision } from '#loaders/article-store.ts';
import { asOfAt } from '#loaders/as-of.ts';
import { checksLockAt, uncheckedCode } from '#loaders/checks-lock.ts';
import { contentFiles, taxonomyAt } from '#loaders/content-files.ts';
import { allProblems } from '#loaders/content-problems.ts';
import { plainLines } from '#markdown/code-block.ts';
import type { Draw } from '#markdown/diagram.ts';
import { highlightedLines } from '#markdown/highlight.ts';
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
        const checks = checksLockAt(root);
        const workshop = { root, revision: articleRevision(), lock: checks.lock };
        // A build needs the texts next, and makes them along with what is known of them.
        const paint = command === 'build' ? highlightedLines : plainLines;
        const factsOf = (file: string, text: string, draw?: Draw) => articleFacts(workshop, file, text, paint, draw);
        const problems = [
          ...allProblems(files, asOf, undefined, factsOf),
          ...(command === 'build' ? uncheckedCode(files, checks, asOf, (...file) => isChecked(factsOf(...file))) : []),
        ];
        if (problems.length === 0) return;
        const message = `${problems.length} to put right in the content.\n\n${explain(problems)}`;
        if (command !== 'dev')
          throw new AstroError(message, 'Nothing was built. Put these right and run the command again.');
        logger.error(message);
      },
    },
  };
}

function isChecked({ facts, problems }: ArticleFacts): boolean {
  return problems.length === 0 && facts.checks.length === facts.codeBlocks;
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
