import type { APIContext, InferGetStaticPropsType } from 'astro';
import { updateFeed, updatePages } from '#feeds';
import { feedResponse } from '#publications/feed-response.ts';

export function getStaticPaths() {
  return updatePages()
    .filter((page) => page > 1)
    .map((page) => ({ params: { page: String(page) }, props: { page } }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The second and further pages of the feed of updates. */
export async function GET({ props }: APIContext<Props>): Promise<Response> {
  return await feedResponse(await updateFeed(props.page), 'atom');
}
