import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { headerRules } from '#delivery/headers.ts';
import { hostFiles, IN_SITE } from '#delivery/hosts/hosts.ts';
import { hostRedirects } from '#delivery/redirects.ts';

/** Addresses that moved, one of them where the refresh page of the build still stands. */
export const MOVED = [
  { from: '/blog/old/', to: '/articles/' },
  { from: '/cv.html', to: '/resume/#skill-sql' },
];

/** A small site in which addresses moved, with the files of every host, in a folder to remove after use. */
export function movedSite(): { readonly dist: string; readonly hosts: string; readonly remove: () => void } {
  const root = mkdtempSync(join(tmpdir(), 'moved-'));
  const [dist, hosts] = [join(root, 'dist'), join(root, 'hosts')];
  const { files } = hostFiles({ rules: headerRules([]), redirects: hostRedirects(MOVED) });
  const page = '<!doctype html><title>Moved</title>';
  const written = {
    ...Object.fromEntries(Object.entries(files).map(([name, text]) => [join(hosts, name), text])),
    ...Object.fromEntries(Object.entries(IN_SITE).map(([name, file]) => [join(dist, name), files[file] ?? ''])),
    [join(dist, 'blog/old/index.html')]: page,
    [join(dist, 'articles/index.html')]: page,
  };
  for (const [file, text] of Object.entries(written)) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  cpSync('dist/404.html', join(dist, '404.html'));
  return { dist, hosts, remove: () => rmSync(root, { recursive: true }) };
}
