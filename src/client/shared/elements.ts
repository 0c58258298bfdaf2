/** Creates an element with attributes and children; strings become text, never markup. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** A text with the given ranges marked. */
export function marked(words: string, ranges: readonly (readonly [number, number])[]): (Node | string)[] {
  let at = 0;
  const parts = ranges.flatMap(([from, to]) => {
    const before = words.slice(at, from);
    at = to;
    return [before, element('mark', {}, words.slice(from, to))];
  });
  return [...parts, words.slice(at)];
}
