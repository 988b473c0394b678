/** The door to the identity of the site, and to the commit it is built from. */
import { getEntry } from 'astro:content';
import { AstroError } from 'astro/errors';
import { commit } from 'virtual:commit';
import type { BuiltSite } from '#model/site.ts';

const entry = await getEntry('site', 'site');
if (!entry) throw new AstroError('content/site.yaml was not read.');

export const site: BuiltSite = { ...entry.data, commit };
