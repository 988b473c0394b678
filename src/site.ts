/** The door to the identity of the site. */
import { getEntry } from 'astro:content';
import { AstroError } from 'astro/errors';
import type { Site } from '#model/site.ts';

const entry = await getEntry('site', 'site');
if (!entry) throw new AstroError('content/site.yaml was not read.');

export const site: Site = entry.data;
