import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from '../files.ts';
import { addressOf } from '../site/read-page.ts';
import { type Element, hasClass, readTree, textOf } from '../site/read-tree.ts';

/** A picture in a page. */
export interface Picture {
  /** Its class, or that of its table: `lanes`, `map map-wide`, `counts`. */
  kind: string;
  /** Its label or caption, else the heading above it. */
  name: string;
  /** Its markup. */
  html: string;
}

/** The pictures of each page, by address. */
export type Pictures = Map<string, Picture[]>;

/** The pictures of a page, in reading order. */
export function picturesOf(html: string): Picture[] {
  const pictures: Picture[] = [];
  let [heading, caption, table] = ['', '', ''];
  const walk = (element: Element) => {
    const { name, attributes } = element;
    // The matrix is a table.
    if (name === 'svg' || (name === 'table' && hasClass(element, 'matrix'))) {
      const called = attributes['aria-label'] || caption || heading;
      pictures.push({ kind: attributes.class || table || 'svg', name: called, html: html.slice(element.from, element.to) });
    } else if (/^h[1-4]$/.test(name)) heading = textOf(element).trim();
    else if (name === 'figcaption' || name === 'caption') caption = titleIn(element);
    else {
      if (name === 'table') table = attributes.class ?? '';
      for (const child of element.children) if ('name' in child) walk(child);
    }
    if (name === 'figure' || name === 'table') [caption, table] = ['', ''];
  };
  walk(readTree(html));
  return pictures;
}

/** The pictures of a built site. */
export function picturesIn(folder: string): Pictures {
  const pages = filesOf(folder).filter((file) => file.endsWith('.html'));
  return new Map(pages.map((file) => [addressOf(file), picturesOf(readFileSync(join(folder, file), 'utf8'))]));
}

/** The title in a caption, without the note on how to read the picture. */
function titleIn(caption: Element): string {
  const note = caption.children.findIndex((child) => 'name' in child && child.name === 'span');
  return textOf({ ...caption, children: caption.children.slice(0, note < 0 ? undefined : note) }).trim();
}
