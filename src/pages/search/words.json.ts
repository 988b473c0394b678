import { articles, bodyOf } from '#articles';
import { taxonomy } from '#taxonomy';
import { wordsOf } from '#model/search-words.ts';

/** The words that mistyped ones are corrected to. Only a search for a word nobody wrote fetches it. */
export async function GET(): Promise<Response> {
  const bodies = await Promise.all(articles.map(bodyOf));
  const headings = bodies.flatMap((body) => body.headings.map(({ text }) => text));
  return Response.json(wordsOf(taxonomy, articles, headings));
}
