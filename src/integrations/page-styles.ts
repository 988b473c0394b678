import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { pageNames } from './page-names.ts';
import { usedStyles } from './used-styles.ts';

/**
 * Leaves every built page the styles it can use. Astro gives a page those of all components its
 * route knows, and an article without a chart or a table needs none of theirs.
 */
export function pageStyles(): AstroIntegration {
  return {
    name: 'page-styles',
    hooks: {
      'astro:build:done'({ dir, logger }) {
        const site = fileURLToPath(dir);
        const scriptAt = scriptsBelow(site);
        let before = 0;
        let after = 0;
        for (const page of globSync('**/*.html', { cwd: site }).sort()) {
          const html = readFileSync(join(site, page), 'utf8');
          const lean = withUsedStyles(html, scriptAt);
          before += html.length;
          after += lean.length;
          writeFileSync(join(site, page), lean);
        }
        logger.info(`Left out ${Math.round((1 - after / before) * 100)} % of the text of pages: styles without use.`);
      },
    },
  };
}

/** A script in the page. Blocks of data are none, though they hold words too. */
const SCRIPT = /<script\b(?![^>]*\btype="?(?:application\/|speculationrules))[^>]*>([\s\S]+?)<\/script>/g;
const STYLE = /(<style\b[^>]*>)([\s\S]*?)(<\/style>)/g;

/** The page with the styles that it, and the scripts it asks for, can use. */
export function withUsedStyles(html: string, scriptAt: (address: string) => readonly string[]): string {
  const inline = [...html.matchAll(SCRIPT)].map(([, text = '']) => text);
  const asked = new Set(html.match(/\/_astro\/[\w.-]+\.js\b/g));
  const names = pageNames(html, [...inline, ...[...asked].flatMap(scriptAt)]);
  const sheets = [...html.matchAll(STYLE)].map(([, , css = '']) => css);
  const used = usedStyles(sheets, names);
  let index = 0;
  return html.replace(STYLE, (_, open: string, __, close: string) => {
    const css = used[index++] ?? '';
    return css === '' ? '' : `${open}${css}${close}`;
  });
}

/** Answers with the text of a script and of all it imports. */
function scriptsBelow(site: string): (address: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (address) => {
    const answer = known.get(address) ?? withImports(address, site);
    known.set(address, answer);
    return answer;
  };
}

function withImports(address: string, site: string): readonly string[] {
  const texts = new Map<string, string>();
  const addresses = new Set([address]);
  for (const each of addresses) {
    const text = readFileSync(join(site, each), 'utf8');
    texts.set(each, text);
    for (const [, name = ''] of text.matchAll(/(?:from|import)\s*\(?\s*["'`](\.\/[^"'`]+\.js)["'`]/g))
      addresses.add(new URL(name, `https://site.test${each}`).pathname);
  }
  return [...texts.values()];
}
