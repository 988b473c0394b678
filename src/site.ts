/** The door to the identity of the site, and to what it is built from. */
import { getEntry } from 'astro:content';
import { AstroError } from 'astro/errors';
import { asOf, commit } from 'virtual:build';
import type { BuiltSite } from '#model/site.ts';

const entry = await getEntry('site', 'site');
if (!entry) throw new AstroError('content/site.yaml was not read.');

/** The commit, and the day whose articles are public. */
export const build = { commit, asOf } as const;

export const site: BuiltSite = { ...entry.data, commit };
