/** The door to the vocabularies, each in the order of its file. */
import { getCollection } from 'astro:content';
import type { Taxonomy } from '#model/taxonomy.ts';

const inOrder = <T extends { readonly data: { readonly order: number } }>(entries: readonly T[]) =>
  entries.toSorted((a, b) => a.data.order - b.data.order);

export const taxonomy: Taxonomy = {
  categories: inOrder(await getCollection('categories')).map(({ data: { order, ...category } }) => category),
  tags: inOrder(await getCollection('tags')).map(({ data: { order, ...tag } }) => tag),
  series: inOrder(await getCollection('series')).map(({ data: { order, ...series } }) => series),
};
