import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

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
  const directives = {
    'default-src': ["'none'"],
    'script-src': ["'self'", ...hashesOf('script', html)],
    'style-src': ["'self'", ...hashesOf('style', html)],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'"],
    'manifest-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  };
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
}

/** Scripts and styles with their text, and all other tags: what an attribute or a comment holds is neither. */
const TAGS =
  /<!--[\s\S]*?-->|<(?<tag>script|style)\b(?<attributes>(?:"[^"]*"|'[^']*'|[^"'>])*)>(?<text>[\s\S]*?)<\/\k<tag>>|<[a-z](?:"[^"]*"|'[^']*'|[^"'>])*>/g;

/** Inline elements only; data blocks like JSON-LD are never executed and need no hash. */
function hashesOf(tag: 'script' | 'style', html: string): readonly string[] {
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
