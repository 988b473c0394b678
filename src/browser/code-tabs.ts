/**
 * Turns groups of code blocks into tabs: https://www.w3.org/WAI/ARIA/apg/patterns/tabs/. A choice
 * holds for every group of the page that offers it. Without this the blocks stand one below the other.
 */
const groups = [...document.querySelectorAll<HTMLElement>('.tabs')].map((group, number) => {
  const panels = [...group.querySelectorAll<HTMLElement>('.tab')];
  const list = document.createElement('div');
  list.setAttribute('role', 'tablist');
  list.setAttribute('aria-label', group.getAttribute('aria-label') ?? 'Alternatives');
  const tabs = panels.map((panel, index) => {
    const tab = document.createElement('button');
    tab.type = 'button';
    tab.id = `tab-${number}-${index}`;
    tab.textContent = panel.querySelector('figure')?.dataset['tab'] ?? '';
    tab.setAttribute('role', 'tab');
    panel.id = `panel-${number}-${index}`;
    panel.setAttribute('role', 'tabpanel');
    panel.setAttribute('aria-labelledby', tab.id);
    tab.setAttribute('aria-controls', panel.id);
    tab.addEventListener('click', () => choose(tab.textContent));
    tab.addEventListener('keydown', (event) => {
      const steps: Record<string, number> = {
        ArrowRight: 1,
        ArrowLeft: -1,
        Home: -index,
        End: tabs.length - 1 - index,
      };
      const step = steps[event.key];
      if (step === undefined) return;
      event.preventDefault();
      const next = tabs[(index + step + tabs.length) % tabs.length];
      next?.focus();
      choose(next?.textContent ?? '');
    });
    list.append(tab);
    return tab;
  });
  group.classList.add('tabbed');
  group.prepend(list);
  return { tabs, panels };
});

function choose(label: string): void {
  for (const { tabs, panels } of groups) {
    const chosen = tabs.findIndex((tab) => tab.textContent === label);
    if (chosen === -1) continue;
    tabs.forEach((tab, index) => {
      tab.setAttribute('aria-selected', String(index === chosen));
      tab.tabIndex = index === chosen ? 0 : -1;
      panels[index]?.toggleAttribute('data-hidden', index !== chosen);
    });
  }
}

for (const { tabs } of groups.toReversed()) choose(tabs[0]?.textContent ?? '');
