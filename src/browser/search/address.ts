/** A query as an address of the search page, and back. */
import { urls } from '#model/urls.ts';
import { FACETS, type Query } from './find.ts';

export function addressOf(query: Query): string {
  const parameters = new URLSearchParams();
  if (query.text !== '') parameters.set('q', query.text);
  for (const facet of FACETS) if (query[facet] !== undefined) parameters.set(facet, query[facet]);
  const search = parameters.toString();
  return search === '' ? urls.search : `${urls.search}?${search}`;
}

/** The query an address asks for. */
export function queryOf(address: string): Query {
  const { searchParams } = new URL(address);
  return {
    text: searchParams.get('q') ?? '',
    category: searchParams.get('category') || undefined,
    series: searchParams.get('series') || undefined,
  };
}
