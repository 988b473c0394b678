import { site } from '#site';

/** Proves to search engines that who speaks for the site may: https://www.indexnow.org/documentation */
export function getStaticPaths() {
  const key = site.announce?.indexNow;
  return key === undefined ? [] : [{ params: { indexNowKey: key }, props: { key } }];
}

export function GET({ props }: { readonly props: { readonly key: string } }): Response {
  return new Response(props.key, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
