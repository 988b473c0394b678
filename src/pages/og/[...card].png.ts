import type { APIContext, InferGetStaticPropsType } from 'astro';
import { published } from '#cards';
import { allCards } from '#model/cards.ts';
import { cardPicture } from '#publications/cards/picture.ts';

/** Beside what else Astro keeps between builds: `cacheDir` in astro.config.mjs. */
const KEPT = '.astro/og';

export function getStaticPaths() {
  return allCards(published).map((card) => ({
    params: { card: card.path.replace(/^\/og\/|\.png$/g, '') },
    props: { card },
  }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export async function GET({ props: { card } }: APIContext<Props>): Promise<Response> {
  return new Response(await cardPicture(published.site, card, KEPT), { headers: { 'Content-Type': 'image/png' } });
}
