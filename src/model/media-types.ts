import { FEED_FORMATS } from './feed-formats.ts';
import { feedFormatAt } from './urls.ts';

/** The media types of files by the end of their name: https://www.iana.org/assignments/media-types/ */
const TYPES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    avif: 'image/avif',
    docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    gif: 'image/gif',
    html: 'text/html; charset=utf-8',
    ico: 'image/x-icon',
    ics: 'text/calendar; charset=utf-8',
    jpeg: 'image/jpeg',
    jpg: 'image/jpeg',
    js: 'text/javascript; charset=utf-8',
    json: 'application/json',
    md: 'text/markdown; charset=utf-8',
    opml: 'text/x-opml; charset=utf-8',
    pagefind: 'application/octet-stream',
    pdf: 'application/pdf',
    pf_fragment: 'application/octet-stream',
    pf_index: 'application/octet-stream',
    pf_meta: 'application/octet-stream',
    png: 'image/png',
    svg: 'image/svg+xml; charset=utf-8',
    txt: 'text/plain; charset=utf-8',
    vcf: 'text/vcard; charset=utf-8',
    webmanifest: 'application/manifest+json; charset=utf-8',
    webp: 'image/webp',
    woff2: 'font/woff2',
    xml: 'application/xml; charset=utf-8',
  }),
);

/**
 * The media type of a file of the built site, given its path below `dist/` with or without a slash
 * before it, as in `articles/page/2/index.html`. Feeds are known by their names, since hosts see no
 * more than `xml` in them. A JSON Feed stays `application/json`, as version 1.0 of its specification
 * had it: hosts compress that and not `application/feed+json`, and a feed holds whole articles. Nothing
 * for a kind of file the site does not have.
 */
export function mediaType(path: string): string | undefined {
  const format = feedFormatAt(path);
  const feed = format === 'json' ? undefined : FEED_FORMATS.find((each) => each.format === format);
  return feed === undefined ? TYPES.get(path.replace(/^.*\./, '')) : `${feed.type}; charset=utf-8`;
}

/** Every ending of a file name with its media type, for hosts that want to know all of them. */
export const EXTENSIONS: readonly (readonly [string, string])[] = [...TYPES];
