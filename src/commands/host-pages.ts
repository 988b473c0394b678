import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { artefactOf } from '#deployment/artefact.ts';
import { servedFilesAt } from './host-cloudflare.ts';
import type { Host } from './host.ts';

/** Where the archive for GitHub Pages is written; its name is the one Pages expects. */
export const ARTEFACT = '.astro/pages/artifact.tar';

/**
 * GitHub Pages, which only a workflow can publish to: here the archive it takes is made. Pages
 * switches all addresses at once.
 */
export function pages(origin: string, dist: string): Host {
  return {
    name: 'GitHub Pages',
    published: async () => await servedFilesAt(origin),
    async rehearse(release) {
      const { length } = await artefactOf(release, dist);
      console.log(`  The archive has ${length} bytes. --yes writes it to ${ARTEFACT}.`);
    },
    async deploy(release) {
      const archive = await artefactOf(release, dist);
      mkdirSync(dirname(ARTEFACT), { recursive: true });
      writeFileSync(ARTEFACT, archive);
      console.log(`  ${ARTEFACT} has ${archive.length} bytes. .github/workflows/deploy.yml uploads it.`);
    },
    async rollBack(to) {
      const run = to ?? '<number of the run>';
      console.log('GitHub keeps the archive of each deployment for 90 days. To publish one again:\n');
      console.log(`  gh workflow run rollback.yml --field run=${run}`);
      console.log('\nThe runs are listed by: gh run list --workflow deploy.yml --branch main --status success');
    },
  };
}
