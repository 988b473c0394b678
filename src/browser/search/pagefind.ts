/** The index as Pagefind serves it: https://pagefind.app/docs/api/. Loaded once, when first asked. */
import { urls } from '#model/urls.ts';

export interface Section {
  readonly title: string;
  readonly url: string;
  readonly excerpt: string;
  /** Missing for the words above the first heading. */
  readonly anchor?: { readonly id: string };
  readonly weighted_locations: readonly { readonly balanced_score: number }[];
}

export interface Document {
  readonly url: string;
  readonly content: string;
  readonly excerpt: string;
  readonly locations: readonly number[];
  readonly meta: Readonly<Record<string, string>>;
  readonly sub_results: readonly Section[];
}

export interface Result {
  readonly id: string;
  readonly score: number;
  readonly data: () => Promise<Document>;
}

interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  search(text: string): Promise<{ readonly results: readonly Result[] }>;
}

/** A title says what an article is about, a heading what a section is about, a word only that it was used. */
const OPTIONS = { excerptLength: 24, ranking: { metaWeights: { title: 8 } } };

/** As far as browsers have it: https://www.w3.org/TR/trusted-types/#trusted-type-policy-factory */
interface TrustedTypes {
  createPolicy(name: string, rules: { readonly createScriptURL: (url: string) => string | null }): unknown;
}
declare const trustedTypes: TrustedTypes | undefined;

// Pagefind starts its worker by an address in text, which the policy of the page lets nobody do. This
// one address passes.
if (typeof trustedTypes !== 'undefined') {
  trustedTypes.createPolicy('default', {
    createScriptURL: (url) =>
      new URL(url, location.href).href === new URL(urls.searchWorker, location.href).href ? url : null,
  });
}

let loading: Promise<Pagefind> | undefined;
let attempts = 0;

/** What the index finds, the best first. Rejects when it cannot be loaded; the next call tries again. */
export async function ask(text: string): Promise<readonly Result[]> {
  return (await (await index()).search(text)).results;
}

/** The index, ready to be asked. To call it before there is a question saves the reader the wait. */
export async function index(): Promise<Pagefind> {
  loading ??= load();
  try {
    return await loading;
  } catch (error) {
    loading = undefined;
    throw error;
  }
}

async function load(): Promise<Pagefind> {
  // A browser remembers a module that failed; another address is another module.
  const again = attempts === 0 ? '' : `?${attempts}`;
  attempts += 1;
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${urls.searchIndex}${again}`);
  await pagefind.options(OPTIONS);
  await pagefind.init();
  return pagefind;
}
