import type { Site } from '#model/site.ts';
import type { Taxonomy } from '#model/taxonomy.ts';

/** The identity of an ordinary site. */
export const SITE_FACTS: Site = {
  id: '3f2b8a10-5c1d-4e6f-8a7b-9c0d1e2f3a4b',
  title: 'Software Engineer',
  name: 'Ada Example',
  mark: 'Engineer',
  url: 'https://example.com',
  language: 'en-GB',
  summary: 'Articles on what holds up in production, and a résumé.',
  lead: { eyebrow: 'Full stack', text: 'I build systems.' },
};

/** Two categories, two tags and a series. */
export const TAXONOMY: Taxonomy = {
  categories: [
    { id: 'rails', label: 'Ruby on Rails', description: 'Rails monoliths that stay fast.', colour: 'ruby' },
    { id: 'nestjs', label: 'NestJS', description: 'Running Nest services in production.', colour: 'rose' },
  ],
  tags: [
    { id: 'locking', label: 'Locking' },
    { id: 'redis', label: 'Redis' },
  ],
  series: [{ id: 'story', label: 'A longer story' }],
};
