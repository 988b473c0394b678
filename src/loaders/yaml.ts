import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { explain } from '#model/problem.ts';
import { readYaml } from '#model/yaml.ts';

/** A YAML file as a collection of one entry, called `id`. */
export function yamlFile(path: string, id: string): Loader {
  return yamlLoader(path, (data) => [{ id, data }]);
}

/** A YAML list as a collection: an entry for each item, with its place in the list as `order`. */
export function yamlList(path: string): Loader {
  return yamlLoader(path, (data) =>
    (Array.isArray(data) ? data : []).map((item: Record<string, unknown>, order) => ({
      id: String(item['id']),
      data: { ...item, order },
    })),
  );
}

type Entries = (data: unknown) => readonly { readonly id: string; readonly data: unknown }[];

function yamlLoader(path: string, entries: Entries): Loader {
  return {
    name: 'yaml',
    async load(context) {
      await fill(path, entries, context);
      const file = fileURLToPath(new URL(path, context.config.root));
      context.watcher?.on('change', async (changed) => {
        if (changed !== file) return;
        await fill(path, entries, context).catch((error: unknown) => {
          context.logger.error(error instanceof Error ? error.message : String(error));
        });
      });
    },
  };
}

/** A file that a site does without is an empty collection; the check of the content says which may be missing. */
async function fill(path: string, entries: Entries, context: LoaderContext): Promise<void> {
  if (!existsSync(new URL(path, context.config.root))) {
    context.store.clear();
    return;
  }
  const source = readYaml(path, readFileSync(new URL(path, context.config.root), 'utf8'));
  if (source.problems.length > 0) throw new Error(explain(source.problems));
  context.store.clear();
  for (const { id, data } of entries(source.data)) {
    const record: Record<string, unknown> = typeof data === 'object' && data !== null ? { ...data } : {};
    context.store.set({ id, data: await context.parseData({ id, data: record, filePath: path }) });
  }
}
