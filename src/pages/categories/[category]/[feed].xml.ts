import type { APIContext, InferGetStaticPropsType } from 'astro';
import { archivesIn, articleFeed } from '#feeds';
import { taxonomy } from '#taxonomy';
import { feedParam } from '#model/urls.ts';
import { feedResponse } from '#publications/feed-response.ts';

export function getStaticPaths() {
  return taxonomy.categories.flatMap((category) =>
    (['rss', 'atom'] as const).flatMap((format) =>
      [undefined, ...archivesIn(category.id)].map((archive) => ({
        params: { category: category.id, feed: feedParam(format, archive) },
        props: { category, format, archive },
      })),
    ),
  );
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The feed of a category as RSS and as Atom, and its archives; an empty category has an empty feed. */
export async function GET({ props }: APIContext<Props>): Promise<Response> {
  return await feedResponse(await articleFeed(props), props.format);
}
