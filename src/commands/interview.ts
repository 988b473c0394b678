import { frontmatterSchema } from '#model/article.ts';
import { id, idLike } from '#model/id.ts';
import { nearest } from '#model/nearest.ts';
import type { NewArticle, Taken } from '#model/new-article.ts';
import type { Taxonomy } from '#model/taxonomy.ts';
import { UsageError } from './usage-error.ts';

/** Puts a question to the author and waits for the answer. */
export type Ask = (question: string) => Promise<string>;

/** What the options of the command say; the rest is asked for. */
export type Given = Readonly<Partial<Record<'title' | 'slug' | 'category' | 'tags' | 'series' | 'part', string>>>;

/** What answers are held against. */
interface Desk {
  readonly taxonomy: Taxonomy;
  readonly taken: Taken;
}

type Answers = Omit<NewArticle, 'published'> & { readonly slug: string };

/** What an answer stands for, or why it is none. */
type Reading<T> = { readonly value: T; readonly wrong?: never } | { readonly wrong: string; readonly value?: never };

/** A question: how it is asked, what an empty answer stands for, and what is wrong with an answer. */
interface Question<T> {
  readonly option: keyof Given;
  readonly words: string;
  readonly offered?: string;
  readonly read: (answer: string) => Reading<T>;
}

/**
 * Everything a draft needs: from the options, and from the author where they say nothing. A wrong
 * option is an error, a wrong answer is asked for again. Without an author to ask, what is missing
 * is told together.
 */
export async function interviewed(given: Given, { taxonomy, taken }: Desk, ask: Ask | undefined): Promise<Answers> {
  if (ask === undefined) refuseMissing(given);
  const title = await answered(titleQuestion(taxonomy), given, ask);
  const slug = await answered(slugQuestion(title, taken), given, ask);
  const category = await answered(categoryQuestion(taxonomy), given, ask);
  const tags = await answered(tagsQuestion(taxonomy), given, ask);
  const series = await answered(seriesQuestion(taxonomy), given, ask);
  if (series === '') return { title, slug, category, tags };
  const part = await answered(partQuestion(series, taken), given, ask);
  return { title, slug, category, tags, series: { id: series, part } };
}

function refuseMissing(given: Given): void {
  const missing = (['title', 'category', 'tags'] as const).filter((option) => given[option] === undefined);
  if (missing.length === 0) return;
  const options = missing.map((option) => `--${option}`).join(', ');
  throw new UsageError(`There is nobody to ask here, so these options are needed: ${options}.`);
}

async function answered<T>(question: Question<T>, given: Given, ask: Ask | undefined): Promise<T> {
  const { option, words, offered = '', read } = question;
  const written = given[option];
  if (written !== undefined || ask === undefined) {
    const result = read(written ?? offered);
    if (result.wrong !== undefined) throw new UsageError(`--${option}: ${result.wrong}`);
    return result.value;
  }
  for (;;) {
    const typed = (await ask(`${words}${offered === '' ? '' : ` [${offered}]`}: `)).trim();
    const result = read(typed === '' ? offered : typed);
    if (result.wrong === undefined) return result.value;
    console.log(result.wrong);
  }
}

function titleQuestion(taxonomy: Taxonomy): Question<string> {
  const field = frontmatterSchema(taxonomy).shape.title;
  const read = (title: string) => {
    const { data } = field.safeParse(title);
    return data === undefined ? { wrong: `3 to 100 characters. ${field.description}` } : { value: data };
  };
  return { option: 'title', words: 'Title', read };
}

function slugQuestion(title: string, taken: Taken): Question<string> {
  const proposed = idLike(title);
  const read = (slug: string) => {
    if (!id.safeParse(slug).success) {
      const like = idLike(slug);
      return { wrong: `Lower-case letters and digits, joined by single hyphens${like === '' ? '' : `: ${like}`}.` };
    }
    const owner = taken.ownerOf(slug);
    return owner === undefined ? { value: slug } : { wrong: `The address is taken, by ${owner}.` };
  };
  return { option: 'slug', words: 'Name of the file, and last part of the address', offered: proposed, read };
}

function categoryQuestion({ categories }: Taxonomy): Question<string> {
  return {
    option: 'category',
    words: `Categories: ${idsOf(categories)}\nCategory`,
    read: (category) => oneOf(category, categories, 'category'),
  };
}

function tagsQuestion(taxonomy: Taxonomy): Question<readonly string[]> {
  const field = frontmatterSchema(taxonomy).shape.tags;
  const read = (answer: string) => {
    const tags = answer.split(/[\s,]+/).filter((tag) => tag !== '');
    for (const tag of tags) {
      const { wrong } = oneOf(tag, taxonomy.tags, 'tag');
      if (wrong !== undefined) return { wrong };
    }
    const { data } = field.safeParse(tags);
    return data === undefined ? { wrong: 'One to six tags, each once, with commas between.' } : { value: data };
  };
  return { option: 'tags', words: `Tags: ${idsOf(taxonomy.tags)}\nOne to six tags, with commas between`, read };
}

function seriesQuestion({ series }: Taxonomy): Question<string> {
  return {
    option: 'series',
    words: `Series: ${idsOf(series)}\nSeries, or nothing`,
    read: (name) => (name === '' ? { value: '' } : oneOf(name, series, 'series')),
  };
}

function partQuestion(series: string, taken: Taken): Question<number> {
  const read = (answer: string) => {
    if (!/^[1-9]\d*$/.test(answer)) return { wrong: 'A number, counted from 1.' };
    const file = taken.partTakenBy(series, Number(answer));
    return file === undefined ? { value: Number(answer) } : { wrong: `${file} is part ${answer} of "${series}".` };
  };
  return { option: 'part', words: 'Part', offered: String(taken.nextPart(series)), read };
}

function oneOf(name: string, entries: Taxonomy['tags' | 'series' | 'categories'], kind: string): Reading<string> {
  const ids = entries.map((entry) => entry.id);
  if (ids.includes(name)) return { value: name };
  const meant = nearest(name, ids);
  return { wrong: `There is no ${kind} "${name}".${meant === undefined ? '' : ` Did you mean "${meant}"?`}` };
}

function idsOf(entries: readonly { readonly id: string }[]): string {
  return entries.map((entry) => entry.id).join(' · ');
}
