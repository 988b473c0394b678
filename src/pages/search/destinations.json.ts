import { articles } from '#articles';
import { taxonomy } from '#taxonomy';
import { destinationsOf } from '#model/destinations.ts';

/** Every address with its title, for a reader who missed theirs. Only a search or an unknown address fetches it. */
export function GET(): Response {
  return Response.json(destinationsOf(taxonomy, articles));
}
