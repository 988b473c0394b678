/**
 * Marks the section being read in the contents and, on small screens, folds them into a bar that
 * names it. Without this the contents are an open list of links.
 */
class ContentsMarker extends HTMLElement {
  connectedCallback(): void {
    const details = this.querySelector('details');
    const place = this.querySelector('.place');
    if (details === null || place === null) return;
    const narrow = matchMedia('(max-width: 63.99rem)');
    if (narrow.matches) details.open = false;
    this.classList.add('live');
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
      place.textContent = read === undefined ? '' : (links.get(read.id)?.textContent ?? '');
    };
    const observer = new IntersectionObserver(update, { rootMargin: '0px 0px -70% 0px' });
    for (const heading of headings) observer.observe(heading);
    this.addEventListener('click', (event) => {
      if (narrow.matches && event.target instanceof HTMLAnchorElement) details.open = false;
    });
    update();
  }
}

customElements.define('contents-marker', ContentsMarker);
