import { articles } from '#articles';
import { site } from '#site';
import { taxonomy } from '#taxonomy';
import { llmsText } from '#publications/llms.ts';

export function GET(): Response {
  return new Response(llmsText(site, taxonomy.categories, articles), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
}
