import { request } from 'node:http';

/** What a server said, as it stood on the wire: nothing is unpacked or followed, no path is tidied. */
export interface WireAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: number;
}

/** Asks a server for a path with some headers. */
export async function ask(origin: string, path: string, headers: Readonly<Record<string, string>> = {}) {
  const { hostname, port } = new URL(origin);
  return await new Promise<WireAnswer>((resolve, reject) => {
    const asked = request({ hostname, port, path, headers }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
      });
      response.on('error', reject);
      response.on('end', () => {
        const own = Object.entries(response.headersDistinct).flatMap(([name, values = []]) =>
          values.map((value): [string, string] => [name, value]),
        );
        resolve({ status: response.statusCode ?? 0, headers: new Headers(own), bytes });
      });
    });
    asked.on('error', reject);
    asked.end();
  });
}
