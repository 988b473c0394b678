import { expect, test } from 'vitest';
import { mostUsed, tagCounts, tagLetters } from '#model/tag-index.ts';
import { article } from '../../support/article.ts';

const TAGS = [
  { id: 'zod', label: 'Zod' },
  { id: 'grpc', label: 'gRPC' },
  { id: 'graphql', label: 'GraphQL' },
  { id: 'etats', label: 'États' },
  { id: 'errors', label: 'Errors' },
  { id: 'twelve', label: '12 factors' },
  { id: 'unused', label: 'Unused' },
];
const articles = [
  article({ tags: ['zod', 'grpc', 'graphql', 'etats', 'errors', 'twelve'] }),
  article({ tags: ['zod', 'grpc'] }),
  article({ tags: ['zod', 'errors'] }),
];
const counts = tagCounts(TAGS, articles);

test('tags stand in the order of their labels, whatever their case and accents, and unused ones are left out', () => {
  expect(counts.map(({ tag, count }) => [tag.label, count])).toEqual([
    ['12 factors', 1],
    ['Errors', 2],
    ['États', 1],
    ['GraphQL', 1],
    ['gRPC', 2],
    ['Zod', 3],
  ]);
});

test('letters gather the tags that begin with them, and other signs stand together', () => {
  expect(tagLetters(counts).map(({ letter, tags }) => [letter, tags.map(({ tag }) => tag.id)])).toEqual([
    ['#', ['twelve']],
    ['E', ['errors', 'etats']],
    ['G', ['graphql', 'grpc']],
    ['Z', ['zod']],
  ]);
});

test('the most used tags come by their number, and equally common ones by label', () => {
  expect(mostUsed(counts, 3).map(({ tag }) => tag.id)).toEqual(['zod', 'errors', 'grpc']);
  expect(mostUsed(counts)).toHaveLength(6);
});
