import { createHash } from 'node:crypto';
import { XMLParser } from 'fast-xml-parser';
import { z } from 'astro/zod';
import { type Credentials, type SignedRequest, signedRequests } from './signed-request.ts';

/** A bucket, its address as in `https://name.s3.eu-west-1.amazonaws.com/`, and who may write to it. */
export interface BucketAddress {
  readonly name: string;
  readonly url: URL;
  readonly region: string;
  readonly credentials: Credentials;
  /** How often a request is sent; several times unless it is named. */
  readonly attempts?: number;
}

/** What must be at a key for it to be written: the version with this ETag, or nothing. */
export type Expected = { readonly etag: string } | 'nothing';

/** What is sent along with an object, and how it is served. */
export type ObjectHeaders = Readonly<Record<string, string>>;

export type Bucket = ReturnType<typeof bucketAt>;

/** The key holds something else than what was expected: somebody else has written it. */
export class Conflict extends Error {
  override readonly name = 'Conflict';
}

/**
 * A bucket, by the part of the S3 protocol that a deployment needs. Every write can name what it
 * expects to replace; it throws a Conflict when something else is there. Other refusals are errors
 * with the words of the service.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-requests.html
 */
export function bucketAt({ name, url, region, credentials, attempts }: BucketAddress) {
  const send = signedRequests('s3', region, credentials, attempts);

  /** The ETag of every object whose key begins with `prefix`, by the rest of its key. */
  async function list(prefix: string): Promise<ReadonlyMap<string, string>> {
    const found = new Map<string, string>();
    for (let token: string | undefined = ''; token !== undefined; ) {
      const query = { 'list-type': '2', prefix, 'encoding-type': 'url', ...(token && { 'continuation-token': token }) };
      const answer = await asked({ method: 'GET', url: new URL(`?${new URLSearchParams(query)}`, url) });
      const { ListBucketResult: page } = listing.parse(xml.parse(await answer.text()));
      for (const { Key, ETag } of page.Contents) found.set(decoded(Key).slice(prefix.length), ETag);
      token = page.IsTruncated === 'true' ? page.NextContinuationToken : undefined;
    }
    return found;
  }

  /** The text of an object and its ETag; nothing where there is no object. */
  async function read(key: string): Promise<{ readonly text: string; readonly etag: string } | undefined> {
    const answer = await asked({ method: 'GET', url: urlOf(key) }, 404);
    return answer.status === 404 ? undefined : { text: await answer.text(), etag: etagOf(answer) };
  }

  /** The headers of an object; nothing where there is no object. */
  async function headersOf(key: string): Promise<Headers | undefined> {
    const answer = await asked({ method: 'HEAD', url: urlOf(key) }, 404);
    return answer.status === 404 ? undefined : answer.headers;
  }

  /** Writes an object and answers with its ETag. The service refuses bytes that changed on their way. */
  async function write(key: string, body: Uint8Array<ArrayBuffer>, headers: ObjectHeaders, expected?: Expected) {
    const sha256 = createHash('sha256').update(body).digest('hex');
    const sent = { ...headers, ...condition(expected), 'x-amz-content-sha256': sha256 };
    return etagOf(await asked({ method: 'PUT', url: urlOf(key), headers: sent, body }));
  }

  /** Copies an object inside the bucket, with headers of its own. */
  async function copy(from: string, to: string, headers: ObjectHeaders, expected?: Expected): Promise<void> {
    const copying = { 'x-amz-copy-source': `/${name}/${pathOf(from)}`, 'x-amz-metadata-directive': 'REPLACE' };
    const answer = await asked({
      method: 'PUT',
      url: urlOf(to),
      headers: { ...headers, ...copying, ...condition(expected) },
    });
    // A copy that fails after it has begun is told in the body of an answer that says 200.
    const text = await answer.text();
    if (text.includes('<Error>')) throw new Error(`${to} was not copied: ${messageIn(text)}`);
  }

  /** Removes an object. One that is gone already is no error. */
  async function remove(key: string, expected?: Expected): Promise<void> {
    await asked({ method: 'DELETE', url: urlOf(key), headers: condition(expected) }, 404);
  }

  async function asked(request: SignedRequest, ...also: readonly number[]): Promise<Response> {
    const answer = await send(request);
    if (answer.ok || also.includes(answer.status)) return answer;
    const what = `${request.method} ${request.url.pathname}`;
    if (answer.status === 412 || answer.status === 409) throw new Conflict(`${what}: something else is there.`);
    throw new Error(`${what} was answered with ${answer.status}: ${messageIn(await answer.text())}`);
  }

  function urlOf(key: string): URL {
    return new URL(pathOf(key), url);
  }

  return { list, read, headersOf, write, copy, remove };
}

const xml = new XMLParser({ parseTagValue: false, isArray: (name) => name === 'Contents' });

const listing = z.object({
  ListBucketResult: z.object({
    IsTruncated: z.string(),
    NextContinuationToken: z.string().optional(),
    Contents: z.array(z.object({ Key: z.string(), ETag: z.string() })).default([]),
  }),
});

function pathOf(key: string): string {
  return key.split('/').map(encodeURIComponent).join('/');
}

function condition(expected: Expected | undefined): ObjectHeaders {
  if (expected === undefined) return {};
  return expected === 'nothing' ? { 'if-none-match': '*' } : { 'if-match': expected.etag };
}

function etagOf(answer: Response): string {
  return answer.headers.get('etag') ?? '';
}

/** Keys in a listing are encoded as in a form. */
function decoded(key: string): string {
  return decodeURIComponent(key.replaceAll('+', ' '));
}

function messageIn(text: string): string {
  const [, message = text.trim()] = /<Message>([^<]*)<\/Message>/.exec(text) ?? [];
  return message === '' ? 'no reason was given' : message;
}
