import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { isSigned, KEY } from './signature.ts';

/** An object of the bucket: its bytes, and the headers it was written with. */
interface Stored {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

/** A request, as the server sees it, and its place in the order of arrival. */
interface Arrived {
  readonly method: string;
  readonly key: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

/** When the line breaks: at which request, before or after it is carried out, and whether it stays down. */
export interface Fault {
  readonly at: number;
  readonly applied: boolean;
  readonly forGood: boolean;
}

const BUCKET = 'site-test';

/**
 * A server on this machine that speaks the part of S3 that a deployment uses: objects with ETags,
 * conditional writes, copies and deletes, listings in pages of three. It also takes invalidations, as
 * CloudFront does. Every request has to be signed with Signature Version 4. Goes away with the test.
 */
export async function s3Server() {
  const objects = new Map<string, Stored>();
  const requests: string[] = [];
  const invalidated: string[] = [];
  let fault: Fault | undefined;

  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const { pathname, searchParams } = new URL(request.url ?? '', 'http://a.test');
      const body = Buffer.concat(parts);
      const key = decodeURIComponent(pathname.slice(`/${BUCKET}/`.length));
      requests.push(`${request.method} ${pathname.startsWith('/2020') ? pathname : key}`);
      const cut =
        fault !== undefined && (requests.length === fault.at || (fault.forGood && requests.length > fault.at));
      if (cut && !(fault?.applied && requests.length === fault.at)) return request.socket.destroy();
      const arrived = { method: request.method ?? '', key, query: searchParams, headers: request.headers, body };
      const answer = isSigned(request, body) ? handled(arrived, pathname) : refusal(403, 'SignatureDoesNotMatch');
      if (cut) return request.socket.destroy();
      return response.writeHead(answer.status, answer.headers).end(answer.body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close().closeAllConnections());
  const { port } = server.address() as AddressInfo;

  function handled(request: Arrived, pathname: string): Answer {
    if (pathname.startsWith('/2020-05-31/')) {
      invalidated.push(...[...request.body.toString().matchAll(/<Path>([^<]*)</g)].map(([, path = '']) => path));
      return { status: 201 };
    }
    if (request.method === 'GET' && request.key === '') return listed(objects, request.query);
    return carriedOut(objects, request);
  }

  return {
    objects,
    requests,
    invalidated,
    /** Breaks the line; without a fault it is whole again. Requests are counted anew. */
    breakAt(next: Fault | undefined): void {
      fault = next;
      requests.splice(0);
    },
    endpoint: new URL(`http://127.0.0.1:${port}/`),
    address: {
      name: BUCKET,
      url: new URL(`http://127.0.0.1:${port}/${BUCKET}/`),
      region: 'eu-west-1',
      credentials: { accessKeyId: KEY.id, secretAccessKey: KEY.secret },
    },
  };
}

interface Answer {
  readonly status: number;
  readonly headers?: Record<string, string>;
  readonly body?: string | Buffer;
}

function carriedOut(objects: Map<string, Stored>, { method, key, headers, body }: Arrived): Answer {
  const there = objects.get(key);
  if (method === 'GET' || method === 'HEAD') {
    if (there === undefined) return refusal(404, 'NoSuchKey');
    return {
      status: 200,
      headers: { ...there.headers, etag: etagOf(there) },
      ...(method === 'GET' && { body: there.body }),
    };
  }
  const wanted = headers['if-match'];
  if (method === 'DELETE') {
    if (there !== undefined && wanted !== undefined && wanted !== etagOf(there))
      return refusal(412, 'PreconditionFailed');
    objects.delete(key);
    return { status: 204 };
  }
  if (headers['if-none-match'] === '*' && there !== undefined) return refusal(412, 'PreconditionFailed');
  if (wanted !== undefined && (there === undefined || wanted !== etagOf(there)))
    return refusal(412, 'PreconditionFailed');
  const source = headers['x-amz-copy-source'];
  const copied =
    typeof source === 'string' ? objects.get(decodeURIComponent(source).slice(BUCKET.length + 2)) : undefined;
  if (source !== undefined && copied === undefined) return refusal(404, 'NoSuchKey');
  const names = ['content-type', 'cache-control', 'x-amz-meta-sha256'];
  const own = Object.fromEntries(names.flatMap((name) => (headers[name] ? [[name, String(headers[name])]] : [])));
  const next = { body: copied?.body ?? body, headers: own };
  objects.set(key, next);
  return { status: 200, headers: { etag: etagOf(next) }, body: copied ? '<CopyObjectResult/>' : '' };
}

function listed(objects: ReadonlyMap<string, Stored>, query: URLSearchParams): Answer {
  const prefix = query.get('prefix') ?? '';
  const keys = [...objects.keys()].filter((key) => key.startsWith(prefix)).sort();
  const from = Number(query.get('continuation-token') ?? 0);
  const page = keys.slice(from, from + 3).map((key) => {
    const etag = objects.get(key);
    return `<Contents><Key>${encodeURIComponent(key)}</Key><ETag>${etag && etagOf(etag).replaceAll('"', '&quot;')}</ETag></Contents>`;
  });
  const more = from + 3 < keys.length;
  const next = more ? `<NextContinuationToken>${from + 3}</NextContinuationToken>` : '';
  return {
    status: 200,
    body: `<ListBucketResult><IsTruncated>${more}</IsTruncated>${next}${page.join('')}</ListBucketResult>`,
  };
}

function etagOf({ body }: Stored): string {
  return `"${createHash('md5').update(body).digest('hex')}"`;
}

function refusal(status: number, code: string): Answer {
  return { status, body: `<Error><Code>${code}</Code><Message>${code}</Message></Error>` };
}
