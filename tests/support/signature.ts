import { createHash, createHmac } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** The key that signs requests in tests. */
export const KEY = { id: 'TESTS', secret: 'a secret of the tests' };

const FORM =
  /^AWS4-HMAC-SHA256 Credential=(?<id>\w+)\/(?<scope>(?<day>\d{8})\/(?<region>[\w-]+)\/(?<service>\w+)\/aws4_request), SignedHeaders=(?<names>[\w;-]+), Signature=(?<signature>[0-9a-f]{64})$/;

/**
 * Whether a request carries the signature its contents have to have, and a body with the digest it names.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
 */
export function isSigned({ method = '', url = '', headers }: IncomingMessage, body: Buffer): boolean {
  const { groups } = FORM.exec(headers.authorization ?? '') ?? {};
  if (groups === undefined || groups['id'] !== KEY.id) return false;
  const { scope = '', day = '', region = '', service = '', names = '', signature } = groups;
  const named = headers['x-amz-content-sha256'];
  if (named !== undefined && named !== 'UNSIGNED-PAYLOAD' && named !== sha256(body)) return false;
  // What decides about a write must not be added on the way.
  const decisive = Object.keys(headers).filter((name) => name.startsWith('x-amz-') || name.startsWith('if-'));
  if (decisive.some((name) => !names.split(';').includes(name))) return false;
  const { pathname, searchParams } = new URL(url, 'http://a.test');
  const query = [...searchParams].map((pair) => pair.map(encoded).join('=')).sort();
  const canonical = [
    method,
    pathname
      .split('/')
      .map((part) => encoded(decodeURIComponent(part)))
      .join('/'),
    query.join('&'),
    ...names.split(';').map((name) => `${name}:${String(headers[name]).trim().replaceAll(/\s+/g, ' ')}`),
    '',
    names,
    named ?? sha256(body),
  ].join('\n');
  const text = ['AWS4-HMAC-SHA256', headers['x-amz-date'], scope, sha256(Buffer.from(canonical))].join('\n');
  const key = [day, region, service, 'aws4_request'].reduce(hmac, Buffer.from(`AWS4${KEY.secret}`));
  return hmac(key, text).toString('hex') === signature;
}

function hmac(key: Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
