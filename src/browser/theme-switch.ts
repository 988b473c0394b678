/** The three states of the switch, in the order a click goes through them. */
const STATES = ['system', 'light', 'dark'] as const;
type State = (typeof STATES)[number];

/** Light, dark or as the system has it, remembered between visits where the browser allows it. */
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (button === null) return;
    button.addEventListener('click', () => {
      const next = STATES[(STATES.indexOf(current()) + 1) % STATES.length] ?? 'system';
      remember(next);
      this.#show(button, next);
    });
    this.#show(button, current());
    button.hidden = false;
  }

  #show(button: HTMLButtonElement, state: State): void {
    const { documentElement } = document;
    if (state === 'system') delete documentElement.dataset['theme'];
    else documentElement.dataset['theme'] = state;
    button.dataset['state'] = state;
    button.setAttribute('aria-label', `Colour theme: ${state}`);
  }
}

function current(): State {
  const theme = document.documentElement.dataset['theme'];
  return theme === 'light' || theme === 'dark' ? theme : 'system';
}

function remember(state: State): void {
  try {
    if (state === 'system') localStorage.removeItem('theme');
    else localStorage.setItem('theme', state);
  } catch {
    // Storage may be refused; the choice then lasts as long as the page.
  }
}

customElements.define('theme-switch', ThemeSwitch);
