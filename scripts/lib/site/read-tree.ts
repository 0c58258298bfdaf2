import { Parser } from 'htmlparser2';

/** An element of a built page with its children. */
export interface Element {
  name: string;
  attributes: Record<string, string>;
  parent: Element | null;
  children: (Element | Words)[];
  /** The code of a script or style, which does not count as text. */
  code: string;
  /** The range of its markup in the page. */
  from: number;
  to: number;
}

/** A text node. */
export interface Words {
  text: string;
  parent: Element;
}

const codeElements = ['script', 'style'];

/**
 * Parses a page or a part of one into a tree. Names of elements and attributes are in lower case, except those that SVG writes in mixed
 * case.
 */
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
      // The parser reports each entity as a separate text.
      else if (last && 'text' in last) last.text += text;
      else open.children.push({ text, parent: open });
    },
    onclosetag(_, isImplied) {
      // An element without an end tag ends where the next tag begins; an element that never has one ends with its start tag.
      const isWhole = !isImplied || parser.startIndex === open.from;
      open.to = isWhole ? parser.endIndex + 1 : parser.startIndex;
      open = open.parent ?? root;
    },
  });
  parser.end(html);
  return root;
}

/** All descendants of an element, in reading order. */
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

/** The text of an element and its descendants, unchanged. */
export function textOf(element: Element): string {
  return element.children.map((child) => ('name' in child ? textOf(child) : child.text)).join('');
}

export function hasClass({ attributes }: Element, name: string): boolean {
  return (attributes.class ?? '').split(/\s+/).includes(name);
}

/** The element and its ancestors, from the inside outwards. */
export function chainOf(element: Element): Element[] {
  return element.parent ? [element, ...chainOf(element.parent)] : [element];
}
