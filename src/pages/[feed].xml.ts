import type { APIContext, InferGetStaticPropsType } from 'astro';
import { archivesIn, articleFeed } from '#feeds';
import { feedParam } from '#model/urls.ts';
import { feedResponse } from '#publications/feed-response.ts';

export function getStaticPaths() {
  return (['rss', 'atom'] as const).flatMap((format) =>
    [undefined, ...archivesIn()].map((archive) => ({
      params: { feed: feedParam(format, archive) },
      props: { format, archive },
    })),
  );
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The feed of all articles as RSS and as Atom, and its archives. */
export async function GET({ props }: APIContext<Props>): Promise<Response> {
  return await feedResponse(await articleFeed(props), props.format);
}
