import { buildSample } from './site.ts';

/** What the tests of the built site have in common, made before the first of them begins. */
export default function setup(): void {
  buildSample();
}
