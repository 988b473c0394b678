import type { APIContext, InferGetStaticPropsType } from 'astro';
import { archivesIn, articleFeed } from '#feeds';
import { taxonomy } from '#taxonomy';
import { feedParam } from '#model/urls.ts';
import { feedResponse } from '#publications/feed-response.ts';

export function getStaticPaths() {
  return taxonomy.categories.flatMap((category) =>
    [undefined, ...archivesIn(category.id)].map((archive) => ({
      params: { category: category.id, feed: feedParam('json', archive) },
      props: { category, format: 'json' as const, archive },
    })),
  );
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The feed of a category as JSON Feed, and its archives; an empty category has an empty feed. */
export async function GET({ props }: APIContext<Props>): Promise<Response> {
  return await feedResponse(await articleFeed(props), props.format);
}
