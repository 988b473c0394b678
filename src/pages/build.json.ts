import { build } from '#site';

/** What the site was built from, for whoever has to decide whether to build it anew. */
export function GET(): Response {
  return Response.json(build);
}
