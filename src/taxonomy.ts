/** The door to the vocabularies, each in the order of its file, and to what articles are tested with. */
import { getCollection } from 'astro:content';
import type { Taxonomy } from '#model/taxonomy.ts';
import type { Product } from '#model/tested-with.ts';

const inOrder = <T extends { readonly data: { readonly order: number } }>(entries: readonly T[]) =>
  entries.toSorted((a, b) => a.data.order - b.data.order);

export const taxonomy: Taxonomy = {
  categories: inOrder(await getCollection('categories')).map(({ data: { order, ...category } }) => category),
  tags: inOrder(await getCollection('tags')).map(({ data: { order, ...tag } }) => tag),
  series: inOrder(await getCollection('series')).map(({ data: { order, ...series } }) => series),
};

export const products: readonly Product[] = inOrder(await getCollection('versions')).map(
  ({ data: { order, ...product } }) => product,
);
