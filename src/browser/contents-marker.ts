/**
 * Marks the section being read in the contents, and folds the contents away on small screens,
 * where they would push the article down. Without it the contents are an open list of links.
 */
class ContentsMarker extends HTMLElement {
  connectedCallback(): void {
    const details = this.querySelector('details');
    if (details === null) return;
    if (matchMedia('(max-width: 63.99rem)').matches) details.open = false;
    const links = new Map(
      [...this.querySelectorAll('a')].map((link) => [decodeURIComponent(link.hash.slice(1)), link]),
    );
    const headings = [...links.keys()].flatMap((id) => document.getElementById(id) ?? []);
    const update = () => {
      const read = headings.findLast((heading) => heading.getBoundingClientRect().top < innerHeight * 0.3);
      for (const [id, link] of links) {
        if (id === read?.id) link.setAttribute('aria-current', 'location');
        else link.removeAttribute('aria-current');
      }
    };
    const observer = new IntersectionObserver(update, { rootMargin: '0px 0px -70% 0px' });
    for (const heading of headings) observer.observe(heading);
    update();
  }
}

customElements.define('contents-marker', ContentsMarker);
