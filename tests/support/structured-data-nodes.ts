/**
 * What each kind of node in our structured data has to be, as those who show it ask for it. Strict:
 * a property nobody wrote down here is a mistake too.
 * https://developers.google.com/search/docs/appearance/structured-data/search-gallery
 */
import { z } from 'astro/zod';

const address = z.url({ protocol: /^https$/ });
const words = z.string().trim().min(1);
const to = z.strictObject({ '@id': address });
const language = z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/);

/** Either who wrote it, by reference, or words of credit; a title is no author. */
const credit = {
  author: to.optional(),
  publisher: to.optional(),
  creditText: words.optional(),
  license: address.optional(),
};

const person = {
  '@type': z.literal('Person'),
  '@id': address,
  name: words,
  jobTitle: words,
  url: address,
};

const profile = {
  description: words.optional(),
  sameAs: z.array(address).min(1).optional(),
  knowsAbout: z.array(words).min(1).optional(),
  worksFor: z.array(z.looseObject({ '@type': z.literal('EmployeeRole') })).optional(),
  hasOccupation: z.array(z.looseObject({ '@type': z.literal('Role') })).optional(),
};

const occupation = z.strictObject({
  '@type': z.literal('Occupation'),
  name: words,
  description: words,
  skills: z.array(words).min(1).optional(),
});

const itemList = z.strictObject({
  '@type': z.literal('ItemList'),
  numberOfItems: z.int().nonnegative(),
  itemListElement: z.array(
    z.strictObject({ '@type': z.literal('ListItem'), position: z.int().positive(), url: address }),
  ),
});

const page = {
  '@id': address,
  url: address,
  name: words,
  description: z.string().min(20).max(170),
  inLanguage: language,
  isPartOf: to,
  primaryImageOfPage: to,
  breadcrumb: to.optional(),
};

/** A node by its type. */
export const nodeSchema = z.discriminatedUnion('@type', [
  z.strictObject({ '@type': z.literal('WebPage'), ...page, mainEntity: occupation.optional() }),
  z.strictObject({ '@type': z.literal('CollectionPage'), ...page, mainEntity: itemList }),
  z.strictObject({ '@type': z.literal('ProfilePage'), ...page, mainEntity: to }),
  z.strictObject({
    '@type': z.literal('WebSite'),
    '@id': address,
    url: address,
    name: words,
    inLanguage: language,
    description: words.optional(),
    publisher: to.optional(),
    potentialAction: z
      .strictObject({
        '@type': z.literal('SearchAction'),
        target: z.strictObject({
          '@type': z.literal('EntryPoint'),
          urlTemplate: z.string().regex(/^https:\/\/.*\{search_term_string\}$/),
        }),
        'query-input': z.literal('required name=search_term_string'),
      })
      .optional(),
  }),
  z.strictObject({ ...person, ...profile }),
  z.strictObject({
    '@type': z.literal('Blog'),
    '@id': address,
    url: address,
    name: words,
    inLanguage: language,
    isPartOf: to,
    ...credit,
  }),
  z.strictObject({
    '@type': z.literal('BlogPosting'),
    '@id': address,
    url: address,
    mainEntityOfPage: to,
    isPartOf: z.union([to, z.tuple([to, to])]),
    position: z.int().positive().optional(),
    headline: z.string().min(3).max(110),
    description: z.string().min(70).max(165),
    image: to,
    datePublished: z.iso.date(),
    dateModified: z.iso.date(),
    wordCount: z.int().positive(),
    timeRequired: z.iso.duration(),
    articleSection: words,
    keywords: z.array(words),
    inLanguage: language,
    ...credit,
  }),
  z.strictObject({ '@type': z.literal('CreativeWorkSeries'), '@id': address, url: address, name: words, isPartOf: to }),
  z.strictObject({
    '@type': z.literal('ImageObject'),
    '@id': address,
    url: address,
    width: z.literal('1200 px'),
    height: z.literal('630 px'),
    caption: words,
  }),
  z.strictObject({
    '@type': z.literal('BreadcrumbList'),
    '@id': address,
    itemListElement: z
      .array(
        z.strictObject({ '@type': z.literal('ListItem'), position: z.int().positive(), name: words, item: address }),
      )
      .min(2),
  }),
]);
