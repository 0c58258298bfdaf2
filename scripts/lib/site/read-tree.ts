import { Parser } from 'htmlparser2';

/** An element of a built page with what stands in it. */
export interface Element {
  name: string;
  attributes: Record<string, string>;
  parent: Element | null;
  children: (Element | Words)[];
  /** What stands in a script or a style: no text. */
  code: string;
  /** Where its markup begins and ends in the page. */
  from: number;
  to: number;
}

/** A stretch of text. */
export interface Words {
  text: string;
  parent: Element;
}

const codeElements = ['script', 'style'];

/** Reads a page, or a part of one, as a tree. Names of elements and attributes come in small letters, but for those SVG writes with large ones. */
export function readTree(html: string): Element {
  const root: Element = { name: '#root', attributes: {}, parent: null, children: [], code: '', from: 0, to: html.length };
  let open = root;
  const parser = new Parser({
    onopentag(name, attributes) {
      const element: Element = { name, attributes, parent: open, children: [], code: '', from: parser.startIndex, to: html.length };
      open.children.push(element);
      open = element;
    },
    ontext(text) {
      const last = open.children.at(-1);
      if (codeElements.includes(open.name)) open.code += text;
      // Each entity is told apart.
      else if (last && 'text' in last) last.text += text;
      else open.children.push({ text, parent: open });
    },
    onclosetag(_, isImplied) {
      // Left without an end tag it ends where the next tag begins; one that never has any ends with its only tag.
      const isWhole = !isImplied || parser.startIndex === open.from;
      open.to = isWhole ? parser.endIndex + 1 : parser.startIndex;
      open = open.parent ?? root;
    },
  });
  parser.end(html);
  return root;
}

/** Every element below one, in reading order. */
export function elementsOf(element: Element): Element[] {
  const found: Element[] = [];
  const walk = ({ children }: Element) => {
    for (const child of children) {
      if (!('name' in child)) continue;
      found.push(child);
      walk(child);
    }
  };
  walk(element);
  return found;
}

/** The text in an element, as it stands. */
export function textOf(element: Element): string {
  return element.children.map((child) => ('name' in child ? textOf(child) : child.text)).join('');
}

export function hasClass({ attributes }: Element, name: string): boolean {
  return (attributes.class ?? '').split(/\s+/).includes(name);
}

/** The element and those around it, from the nearest outwards. */
export function chainOf(element: Element): Element[] {
  return element.parent ? [element, ...chainOf(element.parent)] : [element];
}
