import { decode } from './read-page.ts';

/** An element of a built page with what stands in it. */
export interface Element {
  name: string;
  attributes: Record<string, string>;
  parent: Element | null;
  children: (Element | Words)[];
}

/** A stretch of text. */
export interface Words {
  text: string;
  parent: Element;
}

/** Reads a page that we wrote ourselves as a tree: well-formed, but for the end tags that HTML lets one leave out. */
export function readTree(html: string): Element {
  const root: Element = { name: '#root', attributes: {}, parent: null, children: [] };
  let open = root;
  const close = (to: Element | null) => {
    if (to?.parent) open = to.parent;
  };
  const within = (names: readonly string[], border: readonly string[]): Element | null => {
    for (let at: Element | null = open; at && !border.includes(at.name); at = at.parent) if (names.includes(at.name)) return at;
    return null;
  };
  for (const [tag, text, ending, name = '', attributes = ''] of html.replace(code, '').matchAll(pieces)) {
    if (text !== undefined) open.children.push({ text: decode(text), parent: open });
    else if (ending !== undefined) close(within([ending.toLowerCase()], []));
    else if (name !== '') {
      const kind = name.toLowerCase();
      const left = leftOpen[kind];
      if (left) close(within(left.closes, left.border));
      const element: Element = { name: kind, attributes: attributesOf(attributes), parent: open, children: [] };
      open.children.push(element);
      if (!empty.has(kind) && !tag.endsWith('/>')) open = element;
    }
  }
  return root;
}

/** Text, an end tag, a start tag. */
const pieces =
  /<!--[\s\S]*?-->|<!doctype[^>]*>|([^<]+)|<\/([a-zA-Z][\w:-]*)\s*>|<([a-zA-Z][\w:-]*)((?:\s+[^\s"'>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>/gi;
/** What stands in a script or a style is no text. */
const code = /<(script|style)\b[^>]*>[\s\S]*?<\/\1>/gi;
const empty = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);
/** Start tags that end an element left open before them, and the element beyond which that does not reach. */
const leftOpen: Record<string, { closes: string[]; border: string[] }> = {
  li: { closes: ['li'], border: ['ul', 'ol'] },
  dt: { closes: ['dt', 'dd'], border: ['dl'] },
  dd: { closes: ['dt', 'dd'], border: ['dl'] },
  tr: { closes: ['tr'], border: ['table'] },
  td: { closes: ['td', 'th'], border: ['tr'] },
  th: { closes: ['td', 'th'], border: ['tr'] },
};

function attributesOf(source: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, key = '', double, single, bare] of source.matchAll(/([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g)) {
    attributes[key.toLowerCase()] = decode(double ?? single ?? bare ?? '');
  }
  return attributes;
}

/** Every element below one, in reading order. */
export function elementsOf(element: Element): Element[] {
  return element.children.flatMap((child) => ('name' in child ? [child, ...elementsOf(child)] : []));
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
