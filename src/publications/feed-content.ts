import { partsOfBody, type ServedPicture } from '#model/article-parts.ts';
import { absolute } from '#model/urls.ts';

/**
 * The plain HTML of an article with every address in full, as a feed has to give them: links, links
 * within the article, and pictures in place of their placeholders. `url` is the full address of the
 * article. Throws when a picture is not among `pictures`.
 */
export function feedContent(plain: string, url: string, pictures: readonly ServedPicture[]): string {
  return partsOfBody(plain, pictures)
    .map((part) => ('html' in part ? withFullLinks(part.html, url) : image(part, part.alt, url)))
    .join('');
}

/** A "<" that is text is escaped, so what looks like a link is one. What is escaped in it stays so. */
function withFullLinks(html: string, url: string): string {
  const { origin } = new URL(url);
  return html.replaceAll('<a href="/', `<a href="${origin}/`).replaceAll('<a href="#', `<a href="${url}#`);
}

function image({ src, width, height }: ServedPicture, alt: string, url: string): string {
  return `<img src="${absolute(src, url)}" alt="${escaped(alt)}" width="${width}" height="${height}">`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
