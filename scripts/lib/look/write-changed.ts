import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { elementsOf, readTree } from '../site/read-tree.ts';
import type { Change } from './compare-pictures.ts';
import { lineOf } from './describe-change.ts';
import { drawingText, escaped } from './drawing-text.ts';

/** The maximum number of pictures to write. */
const most = 200;

/** Writes each changed picture before and after, with the styles of its page, and a page that shows both side by side. */
export function writeChanged(changes: readonly Change[], dist: string, out: string): void {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const shown = changes.slice(0, most).map((change, index) => {
    const name = `${String(index + 1).padStart(3, '0')}-${(change.after ?? change.before)?.kind.replaceAll(' ', '-')}`;
    const css = stylesOf(dist, change.pages[0] ?? '');
    const sides = (['before', 'after'] as const).map((side) => {
      const [drawing] = readTree(change[side]?.html ?? '').children;
      if (!drawing || !('name' in drawing)) return `<p>${side === 'before' ? 'It is new.' : 'It is gone.'}</p>`;
      writeFileSync(join(out, `${name}.${side}.svg`), drawingText(drawing, { css }));
      return `<img src="${name}.${side}.svg" alt="${side}">`;
    });
    return `<h2>${name}</h2><p>${escaped(lineOf(change))}</p><div>${sides.join('')}</div>`;
  });
  const style = 'div { display: grid; grid-template-columns: 1fr 1fr; gap: 2rem } img { inline-size: 100% } :root { color-scheme: light }';
  writeFileSync(
    join(out, 'index.html'),
    `<!doctype html><meta charset="utf-8"><title>Changed pictures</title><style>${style}</style>${shown.join('\n')}`,
  );
}

function stylesOf(dist: string, page: string): string {
  const file = join(dist, page.endsWith('/') ? `${page}index.html` : page);
  if (!existsSync(file)) return '';
  return elementsOf(readTree(readFileSync(file, 'utf8')))
    .flatMap(({ name, code }) => (name === 'style' ? code : []))
    .join('');
}
