import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { pagePolicy } from '#delivery/policy.ts';

/**
 * Gives every built page a content security policy that allows what the page itself contains and
 * nothing else: the hashes of its inline scripts and styles, and files of its own origin.
 * https://www.w3.org/TR/CSP3/
 */
export function contentPolicy(): AstroIntegration {
  return {
    name: 'content-policy',
    hooks: {
      'astro:build:done'({ dir, logger }) {
        const site = fileURLToPath(dir);
        const pages = globSync('**/*.html', { cwd: site }).sort();
        for (const page of pages) {
          const file = join(site, page);
          writeFileSync(file, withPolicy(readFileSync(file, 'utf8')));
        }
        logger.info(`Wrote a policy into ${pages.length} pages.`);
      },
    },
  };
}

const CHARSET = /<meta charset="utf-8"\s*\/?>/i;

/** The page with its policy, right after the declaration of its character set. */
export function withPolicy(html: string): string {
  const policy = policyOf(html).replaceAll('"', '&quot;');
  return html.replace(
    CHARSET,
    (charset) => `${charset}<meta http-equiv="content-security-policy" content="${policy}">`,
  );
}

/** The strictest policy under which a page works as it is. */
export function policyOf(html: string): string {
  return pagePolicy({ scripts: hashesOf('script', html), styles: hashesOf('style', html) });
}

/** Scripts and styles with their text, and all other tags: what an attribute or a comment holds is neither. */
const TAGS =
  /<!--[\s\S]*?-->|<(?<tag>script|style)\b(?<attributes>(?:"[^"]*"|'[^']*'|[^"'>])*)>(?<text>[\s\S]*?)<\/\k<tag>>|<[a-z](?:"[^"]*"|'[^']*'|[^"'>])*>/g;

/** The sources that allow the inline elements of a page; data blocks like JSON-LD are never executed and need none. */
export function hashesOf(tag: 'script' | 'style', html: string): readonly string[] {
  const hashes = [...html.matchAll(TAGS)]
    .filter(({ groups }) => groups?.['tag'] === tag)
    .filter(({ groups }) => !/\ssrc=|type="application\/(?:ld\+)?json"/.test(groups?.['attributes'] ?? ''))
    .map(({ groups }) =>
      createHash('sha256')
        .update(groups?.['text'] ?? '')
        .digest('base64'),
    );
  return [...new Set(hashes)].map((hash) => `'sha256-${hash}'`);
}
