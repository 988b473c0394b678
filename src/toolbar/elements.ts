export type Child = Node | string | false | undefined;

export function isThere(child: Child): child is Node | string {
  return child !== false && child !== undefined;
}

/** An element with its attributes and children. Text becomes text, whatever it holds; what is not there is left out. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children.filter(isThere));
  return made;
}
