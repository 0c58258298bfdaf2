import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from '../files.ts';
import { addressOf, decode } from '../read-page.ts';

/** A picture as it stands in a page. */
export interface Picture {
  /** Its class, or that of the table it stands in: `lanes`, `map map-wide`, `counts`. */
  kind: string;
  /** What it is called, else what it stands below: its label, its caption, the heading. */
  name: string;
  /** Its markup. */
  html: string;
}

/** The pictures of each page, by address. */
export type Pictures = Map<string, Picture[]>;

/** A picture, or something it may be named after. A matrix is drawn as a table. */
const pieces =
  /<(svg)\b[^>]*>[\s\S]*?<\/svg>|<(table) class="matrix"[\s\S]*?<\/table>|<table class="([^"]*)|<(figcaption|caption|h[1-4])\b[^>]*>([\s\S]*?)<\/\4>|<\/(figure|table)>/g;

/** The pictures of a page, in reading order. */
export function picturesOf(html: string): Picture[] {
  const pictures: Picture[] = [];
  let [heading, caption, table] = ['', '', ''];
  for (const [piece, svg, matrix, tableClass, titled, title = '', end] of html.matchAll(pieces)) {
    if (svg || matrix) {
      const start = piece.slice(0, piece.indexOf('>'));
      const own = (attribute: string) => decode(new RegExp(` ${attribute}="([^"]*)"`).exec(start)?.[1] ?? '');
      pictures.push({ kind: own('class') || table || 'svg', name: own('aria-label') || caption || heading, html: piece });
    } else if (tableClass) table = tableClass;
    else if (titled?.startsWith('h')) heading = textIn(title);
    // A note on how to read the picture stands in a part of its own.
    else if (titled) caption = textIn(title.split('<span>')[0] ?? '');
    else if (end) [caption, table] = ['', ''];
  }
  return pictures;
}

/** The pictures of a built site. */
export function picturesIn(folder: string): Pictures {
  const pages = filesOf(folder).filter((file) => file.endsWith('.html'));
  return new Map(pages.map((file) => [addressOf(file), picturesOf(readFileSync(join(folder, file), 'utf8'))]));
}

function textIn(html: string): string {
  return decode(html.replace(/<[^>]*>/g, '')).trim();
}
