import { type Credentials, signedRequests } from './signed-request.ts';

/** Where CloudFront is asked. */
export const CLOUDFRONT = new URL('https://cloudfront.amazonaws.com/');

/** A distribution of CloudFront, and who may speak for it. */
export interface Distribution {
  readonly id: string;
  readonly endpoint: URL;
  readonly credentials: Credentials;
  readonly attempts?: number;
}

/**
 * Has a distribution ask for these addresses anew. `reference` tells two requests apart: the same
 * one sent twice is carried out once. Throws when CloudFront refuses.
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_CreateInvalidation.html
 */
export async function invalidate(
  { id, endpoint, credentials, attempts }: Distribution,
  addresses: readonly string[],
  reference: string,
): Promise<void> {
  const send = signedRequests('cloudfront', 'us-east-1', credentials, attempts);
  const paths = addresses.map((address) => `<Path>${escaped(address)}</Path>`).join('');
  const batch =
    '<InvalidationBatch xmlns="http://cloudfront.amazonaws.com/doc/2020-05-31/">' +
    `<Paths><Quantity>${addresses.length}</Quantity><Items>${paths}</Items></Paths>` +
    `<CallerReference>${escaped(reference)}</CallerReference></InvalidationBatch>`;
  const answer = await send({
    method: 'POST',
    url: new URL(`2020-05-31/distribution/${encodeURIComponent(id)}/invalidation`, endpoint),
    headers: { 'content-type': 'application/xml' },
    body: new TextEncoder().encode(batch),
  });
  if (!answer.ok) throw new Error(`CloudFront answered ${answer.status} to an invalidation: ${await answer.text()}`);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
