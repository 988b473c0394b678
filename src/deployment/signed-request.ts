import { AwsClient } from 'aws4fetch';

/** Who asks: keys of AWS, or of a service that speaks its protocols. */
export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

/** A request that is signed and sent, and sent again when the line breaks or the service is busy. */
export interface SignedRequest {
  readonly method: 'GET' | 'HEAD' | 'PUT' | 'POST' | 'DELETE';
  readonly url: URL;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array<ArrayBuffer>;
}

/** How often a request is sent before its failure counts. */
const ATTEMPTS = 4;

/**
 * Sends requests to one service of one region. An answer is handed back whatever its status; one
 * above 499 only after several attempts. A request that was sent again may have been carried out
 * twice: a condition in it can fail because of itself.
 */
export function signedRequests(
  service: 's3' | 'cloudfront',
  region: string,
  credentials: Credentials,
  attempts = ATTEMPTS,
) {
  const client = new AwsClient({ ...credentials, service, region, retries: attempts - 1 });
  return async ({ method, url, headers, body }: SignedRequest): Promise<Response> => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await client.fetch(url, {
          method,
          headers: { ...headers },
          ...(body === undefined ? {} : { body }),
          signal: AbortSignal.timeout(60_000),
        });
      } catch (error) {
        if (attempt >= attempts) throw error;
        await new Promise((resolve) => setTimeout(resolve, 50 * 2 ** attempt));
      }
    }
  };
}
