import { createHash } from 'node:crypto';
import type { Site } from '#model/site.ts';

/** What a feed, or an entry in one, is called for ever: `urn:uuid:…`, made from the id of the site and a name. */
export function feedId(site: Site, name: string): string {
  return `urn:uuid:${nameBasedUuid(site.id, name)}`;
}

/** A UUID of version 5, which the same name in the same namespace always gets: RFC 9562, section 5.5. */
export function nameBasedUuid(namespace: string, name: string): string {
  const hash = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest();
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  const [, ...groups] = /^(.{8})(.{4})(.{4})(.{4})(.{12})/.exec(hash.toString('hex')) ?? [];
  return groups.join('-');
}
