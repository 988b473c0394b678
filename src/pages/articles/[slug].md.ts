import type { APIContext, InferGetStaticPropsType } from 'astro';
import { articles, bodyOf } from '#articles';
import { servedPictures } from '#pictures';
import { site } from '#site';
import { products } from '#taxonomy';
import { articleMarkdown } from '#publications/article-markdown.ts';

export function getStaticPaths() {
  return articles.map((article) => ({ params: { slug: article.slug }, props: { article } }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export async function GET({ props: { article } }: APIContext<Props>): Promise<Response> {
  const { source, pictures } = await bodyOf(article);
  return new Response(articleMarkdown(site, article, source, await servedPictures(pictures), products), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
}
