import { articles, bodyOf } from '#articles';
import { servedPictures } from '#pictures';
import { site } from '#site';
import { products } from '#taxonomy';
import { articleMarkdown } from '#publications/article-markdown.ts';
import { llmsFullText } from '#publications/llms.ts';

export async function GET(): Promise<Response> {
  const documents = articles.map(async (article) => {
    const { source, pictures } = await bodyOf(article);
    return articleMarkdown(site, article, source, await servedPictures(pictures), products);
  });
  return new Response(llmsFullText(site, await Promise.all(documents)), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
}
