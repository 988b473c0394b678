import type { APIContext, InferGetStaticPropsType } from 'astro';
import { urls } from '#model/urls.ts';
import { ICONS, icon } from '#publications/icons.ts';

export function getStaticPaths() {
  return ICONS.map((props) => ({
    params: { icon: urls.iconOf(props.size, props.maskable).replace(/^.*\/|\.png$/g, '') },
    props,
  }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export async function GET({ props: { size, maskable } }: APIContext<Props>): Promise<Response> {
  const png = await icon(size, maskable ? 'maskable' : 'plain');
  return new Response(png, { headers: { 'Content-Type': 'image/png' } });
}
