import type { Element, Words } from '../site/read-tree.ts';

/** The styles to add to a drawing that is saved outside its page. */
export interface Dress {
  /** Addresses of style sheets, relative to the saved drawing. */
  stylesheets?: readonly string[];
  /** Styles of the page, to embed. */
  css?: string;
}

/**
 * A drawing as a standalone SVG file with one element per line, so that two versions can be compared line by line and a browser can open
 * it. Numbers are unchanged. A table is embedded as HTML.
 */
export function drawingText(drawing: Element, { stylesheets = [], css = '' }: Dress = {}): string {
  const picture = drawing.name === 'svg' ? drawing : framed(drawing);
  const style = css === '' ? [] : [made('style', {}, [{ text: css, parent: picture }])];
  return [
    ...stylesheets.map((href) => `<?xml-stylesheet href="${href}"?>`),
    ...linesOf({ ...picture, children: [...style, ...picture.children] }, ''),
    '',
  ].join('\n');
}

/** A table embedded in an SVG file. */
function framed(table: Element): Element {
  const own = { ...table, attributes: { xmlns: 'http://www.w3.org/1999/xhtml', ...table.attributes } };
  const [width, height] = ['1120', '700'];
  return made('svg', { viewbox: `0 0 ${width} ${height}` }, [made('foreignObject', { width, height }, [own])]);
}

function made(name: string, attributes: Record<string, string>, children: Element['children']): Element {
  return { name, attributes, children, parent: null, code: '', from: 0, to: 0 };
}

const svgSpace = 'http://www.w3.org/2000/svg';
/** HTML parsing lower-cases these names; XML is case-sensitive. */
const largeLetters: Record<string, string> = { viewbox: 'viewBox', preserveaspectratio: 'preserveAspectRatio' };
/** Inline elements: no whitespace may be added between them. */
const phrases = new Set(['a', 'b', 'i', 'small', 'span', 'tspan']);

function linesOf(element: Element, indent: string): string[] {
  if (isLine(element)) return [`${indent}${inLine(element)}`];
  const parts = element.children.filter((child) => isElement(child) || child.text.trim() !== '');
  return [
    `${indent}<${startOf(element)}>`,
    ...parts.flatMap((child) => (isElement(child) ? linesOf(child, `${indent}  `) : [`${indent}  ${escaped(child.text.trim())}`])),
    `${indent}</${element.name}>`,
  ];
}

/** Whether it contains only text and inline elements. */
function isLine({ children }: Element): boolean {
  return children.every((child) => !isElement(child) || (phrases.has(child.name) && isLine(child)));
}

function inLine(element: Element): string {
  const within = element.children.map((child) => (isElement(child) ? inLine(child) : escaped(child.text))).join('');
  return within === '' ? `<${startOf(element)}/>` : `<${startOf(element)}>${within}</${element.name}>`;
}

function startOf({ name, attributes }: Element): string {
  const all = name === 'svg' ? { xmlns: svgSpace, ...attributes } : attributes;
  return [name, ...Object.entries(all).map(([key, value]) => `${largeLetters[key] ?? key}="${escaped(value)}"`)].join(' ');
}

/** Escapes text for XML. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);
}

function isElement(child: Element | Words): child is Element {
  return 'name' in child;
}
