import { createServer, request } from 'node:http';
import { Duplex } from 'node:stream';
import { z } from 'zod';

/** What Node's parser says of the head of a message. */
export interface HeadError {
  /** How many bytes it accepted. */
  readonly bytes: number;
  readonly message: string;
  readonly code: string;
}

const PARSE_ERROR = z.object({ code: z.string(), reason: z.string(), bytesParsed: z.number() });

/**
 * Gives the head of an HTTP/1.1 message to Node, as its server or its client would read it from a
 * connection. Nothing is sent anywhere: the connection is a stream in memory.
 */
export async function headError(head: string, kind: 'request' | 'response'): Promise<HeadError | undefined> {
  const connection = connectionWith(head);
  const error = await (kind === 'request' ? asServer(connection) : asClient(connection));
  connection.destroy();
  const told = PARSE_ERROR.safeParse(error);
  return told.success ? { bytes: told.data.bytesParsed, message: told.data.reason, code: told.data.code } : undefined;
}

async function asServer(connection: Duplex): Promise<unknown> {
  return await new Promise((resolve) => {
    const server = createServer({ requireHostHeader: false }, () => resolve(undefined));
    server.on('clientError', resolve);
    server.on('upgrade', () => resolve(undefined));
    server.on('connect', () => resolve(undefined));
    server.emit('connection', connection);
  });
}

async function asClient(connection: Duplex): Promise<unknown> {
  return await new Promise((resolve) => {
    const sent = request({ createConnection: () => connection, method: 'GET' });
    for (const event of ['response', 'information', 'upgrade', 'close']) sent.on(event, () => resolve(undefined));
    sent.on('error', resolve);
    sent.end();
  });
}

function connectionWith(text: string): Duplex {
  let given = false;
  return new Duplex({
    read() {
      if (!given) this.push(text, 'utf8');
      given = true;
    },
    write: (_chunk, _encoding, done) => done(),
  });
}
