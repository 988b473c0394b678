import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { z } from 'astro/zod';
import type { CodeBlock } from '#model/code-block.ts';
import {
  type CheckAnswer,
  type CheckTools,
  type CodeCheck,
  checkAnswerSchema,
  codeCheckSchema,
} from '#model/code-check.ts';

/** The package that holds the checkers. It is none of the site's, and is installed when it is needed. */
export const TOOLS = 'tools/code-check';

/** Written after an installation: the digest of the lock file it followed. */
const STAMP = join(TOOLS, 'node_modules/.installed');

const CACHE = join(TOOLS, '.cache/results.json');

/** Whether the packages of the checkers are those their lock file names. */
export function toolsAreInstalled(): boolean {
  return existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lockDigest();
}

/** Notes that the packages were installed as the lock file says. */
export function noteInstallation(): void {
  writeFileSync(STAMP, lockDigest());
}

/** Lets the checkers look at whole articles, in a process of their own. Throws when it breaks down. */
export async function askTools(blocks: readonly CodeBlock[]): Promise<CheckAnswer> {
  const child = spawn(process.execPath, [join(TOOLS, 'check.ts')], { stdio: ['pipe', 'pipe', 'pipe'] });
  child.stdin.end(JSON.stringify(blocks));
  const closed = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [output, complaints, exitCode] = await Promise.all([text(child.stdout), text(child.stderr), closed]);
  if (exitCode !== 0) throw new Error(`The check of the code broke down.\n\n${complaints.trim()}`);
  return checkAnswerSchema.parse(JSON.parse(output));
}

const cacheSchema = z.object({
  revision: z.string(),
  tools: checkAnswerSchema.shape.tools,
  checks: z.record(z.string(), codeCheckSchema),
});

/** Blocks that were accepted before, by digest. */
export interface Accepted {
  readonly tools: CheckTools;
  readonly checks: Readonly<Record<string, CodeCheck>>;
}

/** What was accepted by the checkers as they are now; nothing after any of them has changed. */
export function accepted(): Accepted {
  const nothing = { tools: {}, checks: {} };
  if (!existsSync(CACHE)) return nothing;
  const { data } = cacheSchema.safeParse(JSON.parse(readFileSync(CACHE, 'utf8')));
  return data?.revision === toolsRevision() ? data : nothing;
}

/** Keeps what was accepted for the next time. */
export function keepAccepted({ tools, checks }: Accepted): void {
  mkdirSync(dirname(CACHE), { recursive: true });
  writeFileSync(CACHE, JSON.stringify({ revision: toolsRevision(), tools, checks }));
}

/** A digest of all that decides about a block: the checkers, their packages, and the Node that runs them. */
function toolsRevision(): string {
  const hash = createHash('sha256').update(process.versions.node);
  const files = globSync('**/*.{ts,mjs,json}', { cwd: TOOLS, exclude: ['node_modules/**', 'fixtures/**', '.*/**'] });
  for (const file of files.sort()) hash.update(file).update(readFileSync(join(TOOLS, file)));
  return hash.digest('hex');
}

function lockDigest(): string {
  return createHash('sha256')
    .update(readFileSync(join(TOOLS, 'package-lock.json')))
    .digest('hex');
}
