import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressesIn, addressOfFile, LEDGER, withAddresses } from '#model/ledger.ts';

const CHECK = '--check';

/**
 * Adds the addresses of the built site to the ledger of all addresses that were ever published, for
 * a release. With `--check` nothing is written, and the answer is 1 when an address of the ledger
 * neither exists nor leads on.
 */
export async function run(args: readonly string[]): Promise<number> {
  if (!existsSync('dist/index.html')) {
    console.error('There is no built site. Run "npm run build" first.');
    return 1;
  }
  const text = existsSync(LEDGER) ? readFileSync(LEDGER, 'utf8') : '';
  const lost = lostAddresses(addressesIn(text), 'dist');
  if (lost.length > 0) {
    console.error(`These addresses were published and are gone:\n\n${lost.map((each) => `  ${each}`).join('\n')}\n`);
    console.error('Lead each on: in "aliases" of the article that moved, or in content/redirects.yaml.');
    return 1;
  }
  const next = withAddresses(text, publishedAddresses('dist'));
  const added = addressesIn(next).length - addressesIn(text).length;
  if (!args.includes(CHECK)) writeFileSync(LEDGER, next);
  console.log(
    `${addressesIn(text).length} published addresses still work; ${added} are new${args.includes(CHECK) ? '' : ' and now in the ledger'}.`,
  );
  return 0;
}

/** The addresses a built site has to offer for good; those that only lead on are not among them. */
export function publishedAddresses(dist: string): readonly string[] {
  return globSync('**/*', { cwd: dist, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .replaceAll('\\', '/')
        .slice(dist.length + 1),
    )
    .filter((file) => !isRedirect(join(dist, file)))
    .flatMap((file) => addressOfFile(file) ?? [])
    .sort();
}

/** Those of some addresses at which a built site has nothing, not even a page that leads on. */
export function lostAddresses(addresses: readonly string[], dist: string): readonly string[] {
  return addresses.filter((address) => {
    const file = join(dist, address.endsWith('/') ? `${address}index.html` : address);
    return !existsSync(file);
  });
}

function isRedirect(file: string): boolean {
  return file.endsWith('.html') && readFileSync(file, 'utf8').includes('http-equiv="refresh"');
}
