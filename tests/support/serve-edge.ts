/** Serves the built site as Cloudflare does, for the browser tests: `node tests/support/serve-edge.ts 4387`. */
import { edge } from './edge.ts';

const [port = '4387'] = process.argv.slice(2);
const { close } = await edge('dist', Number(port));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, async () => await close());
