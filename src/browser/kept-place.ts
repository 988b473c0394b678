/**
 * Keeps the place on the page when a visitor goes from one choice of a filter to another: the next
 * page is scrolled as far as this one was. Without this it begins at its top, as pages do.
 */
const KEY = 'kept-place';

class KeptPlace extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (link !== null) sessionStorage.setItem(KEY, `${Math.round(scrollY)} ${link.pathname}`);
    });
    const [top, path] = (sessionStorage.getItem(KEY) ?? '').split(' ');
    sessionStorage.removeItem(KEY);
    // Going back, and a section of the page in the address, are places of their own.
    const [entry] = performance.getEntriesByType('navigation');
    const arrived = entry instanceof PerformanceNavigationTiming && entry.type === 'navigate' && location.hash === '';
    if (arrived && path === location.pathname) scrollTo({ top: Number(top), behavior: 'instant' });
  }
}

customElements.define('kept-place', KeptPlace);
