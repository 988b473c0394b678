import type { ArticleOutputs } from '#model/article-report.ts';
import { element } from './elements.ts';

const CARD = 'The card that is shown where a link to the article is shared';

/** How others see the article. What takes a request is asked for when it is opened. */
export function outputsOf(title: string, outputs: ArticleOutputs): HTMLElement {
  return element(
    'section',
    {},
    element('h2', {}, 'As others see it'),
    element(
      'div',
      { class: 'result', role: 'group', 'aria-label': 'In a search result' },
      element('p', { class: 'address' }, outputs.address),
      element('p', { class: 'name' }, title),
      element('p', {}, outputs.summary),
    ),
    element('img', { src: outputs.card, width: '1200', height: '630', loading: 'lazy', alt: CARD }),
    preview('Markdown twin', outputs.markdown, (text) => element('pre', { tabindex: '0' }, text)),
    preview('Item of the feed', outputs.feed, (text) => feedItem(text, outputs.address)),
  );
}

type Show = (text: string) => Node | Promise<Node>;

function preview(label: string, href: string, show: Show): HTMLElement {
  const link = element('a', { href, target: '_blank', rel: 'noopener' }, href);
  const details = element('details', {}, element('summary', {}, label), element('p', {}, link));
  details.addEventListener('toggle', () => void fill(), { once: true });
  return details;

  async function fill(): Promise<void> {
    const response = await fetch(href);
    details.append(
      response.ok ? await show(await response.text()) : element('p', {}, `${href} answered ${response.status}.`),
    );
  }
}

/** The item as a reader of feeds shows it, without any style of ours. Older ones are in the archives. */
async function feedItem(xml: string, address: string): Promise<Node> {
  const feed = new DOMParser().parseFromString(xml, 'text/xml');
  const item = [...feed.querySelectorAll('item')].find((each) => textIn(each, 'link') === address);
  const archive = feed.querySelector('[rel=prev-archive]')?.getAttribute('href');
  if (item === undefined && archive) {
    return await feedItem(await (await fetch(new URL(archive).pathname)).text(), address);
  }
  if (item === undefined) return element('p', {}, 'The feed has no item of this article.');
  const reader = element('div', {
    class: 'reader',
    role: 'group',
    tabindex: '0',
    'aria-label': 'The item as a feed reader shows it',
  });
  // Its pictures are asked for here: the site they will be on may not have them yet.
  reader.attachShadow({ mode: 'open' }).innerHTML = textIn(item, 'content:encoded').replaceAll(
    new URL(address).origin,
    location.origin,
  );
  return element(
    'div',
    {},
    element('p', { class: 'name' }, textIn(item, 'title')),
    element('p', {}, textIn(item, 'pubDate')),
    reader,
  );
}

function textIn(item: Element, name: string): string {
  return item.getElementsByTagName(name)[0]?.textContent ?? '';
}
