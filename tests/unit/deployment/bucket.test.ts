/** The part of S3 a deployment speaks, with names and answers that are out of the ordinary. */
import { expect, test } from 'vitest';
import { bucketAt, Conflict } from '#deployment/bucket.ts';
import { s3Server } from '../../support/s3-server.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const ODD = "a b+c/ü!'()*&=?.txt";

test('a key may have any characters, and is found in pages of a listing by what follows its prefix', async () => {
  const bucket = bucketAt((await s3Server()).address);
  for (const name of [ODD, '1', '2', '3', '4']) await bucket.write(`site/${name}`, bytes(name), {});
  await bucket.write('other', bytes(''), {});
  expect([...(await bucket.list('site/')).keys()]).toEqual(['1', '2', '3', '4', ODD]);
  await bucket.copy(`site/${ODD}`, 'site/copy', { 'content-type': 'text/plain' });
  expect((await bucket.read('site/copy'))?.text).toBe(ODD);
  await bucket.remove(`site/${ODD}`);
  expect(await bucket.read(`site/${ODD}`)).toBeUndefined();
});

test('what is written in the place of something else is a conflict, and changes nothing', async () => {
  const bucket = bucketAt((await s3Server()).address);
  const etag = await bucket.write('a', bytes('one'), {}, 'nothing');
  await expect(bucket.write('a', bytes('two'), {}, 'nothing')).rejects.toBeInstanceOf(Conflict);
  await bucket.write('a', bytes('two'), {}, { etag });
  await expect(bucket.write('a', bytes('three'), {}, { etag })).rejects.toBeInstanceOf(Conflict);
  await expect(bucket.remove('a', { etag })).rejects.toBeInstanceOf(Conflict);
  await expect(bucket.copy('a', 'a', {}, { etag })).rejects.toBeInstanceOf(Conflict);
  expect((await bucket.read('a'))?.text).toBe('two');
});

test('a wrong key is refused, with the words of the service', async () => {
  const { address } = await s3Server();
  const bucket = bucketAt({ ...address, credentials: { ...address.credentials, secretAccessKey: 'another' } });
  await expect(bucket.write('a', bytes('a'), {})).rejects.toThrow(
    /^PUT \/site-test\/a was answered with 403: Signature/,
  );
});
