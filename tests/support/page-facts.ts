import type { PageFacts } from '#model/page-facts.ts';

/** An ordinary page below the home page. */
export function pageFacts(own: Partial<PageFacts> = {}): PageFacts {
  return {
    path: '/topics/',
    title: 'Topics',
    description: 'Everything the articles are about, on one map.',
    above: [],
    card: { path: '/og/pages/topics.png', kind: '', title: 'Topics', facts: [] },
    ...own,
  };
}
