import { caddy } from './caddy.ts';
import { cloudflare } from './cloudflare.ts';
import { cloudfront } from './cloudfront.ts';
import type { Delivery, HostFiles } from './host.ts';
import { netlify } from './netlify.ts';
import { nginx } from './nginx.ts';

/** The files of every host that is known, and all reasons why one of them would not take its own. */
export function hostFiles(delivery: Delivery): HostFiles {
  const hosts = [cloudflare, netlify, nginx, caddy, cloudfront].map((host) => host(delivery));
  return {
    files: Object.assign({}, ...hosts.map(({ files }) => files)),
    excess: hosts.flatMap(({ excess }) => excess),
  };
}

/** The files that have to lie in the site itself for their host to find them, by their names there. */
export const IN_SITE: Readonly<Record<string, string>> = {
  _headers: 'cloudflare/_headers',
  _redirects: 'cloudflare/_redirects',
};
