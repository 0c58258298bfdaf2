import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { coloursCss } from '../scripts/lib/colours.ts';
import { filesOf } from '../scripts/lib/files.ts';
import palette from '../src/styles/palette.json' with { type: 'json' };

const sheets = readdirSync('src/styles')
  .filter((name) => name.endsWith('.css'))
  .map((name) => [name, readFileSync(`src/styles/${name}`, 'utf8')] as const);
const withoutComments = (css: string) => css.replace(/\/\*[\s\S]*?\*\//g, '');

describe('styles', () => {
  test('the colours are those of the palette: run scripts/make-colours.ts', () => {
    expect(readFileSync('src/styles/colours.css', 'utf8')).toBe(coloursCss(palette));
  });

  test('a colour is written only in the palette', () => {
    const found = sheets
      .filter(([name]) => name !== 'colours.css')
      .flatMap(([name, css]) =>
        [...withoutComments(css).matchAll(/#[0-9a-f]{3,8}\b|\b(rgb|hsl|oklch)a?\(/gi)].map(([colour]) => `${name}: ${colour}`),
      );
    expect(found).toEqual([]);
  });

  test('every token that is used exists', () => {
    const scripts = filesOf('src/client').map((name) => readFileSync(`src/client/${name}`, 'utf8'));
    const defined = new Set([
      ...sheets.flatMap(([, css]) => [...css.matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name)),
      // A size that only a script knows.
      ...scripts.flatMap((script) => [...script.matchAll(/setProperty\('(--[\w-]+)'/g)].map(([, name]) => name)),
    ]);
    const used = sheets.flatMap(([file, css]) => [...css.matchAll(/var\((--[\w-]+)\s*\)/g)].map(([, name]) => [file, name] as const));
    expect(used.filter(([, name]) => !defined.has(name)).map(([file, name]) => `${file}: ${name}`)).toEqual([]);
  });

  test('nothing is important, nothing hangs on an id, nothing comes from elsewhere', () => {
    for (const [name, css] of sheets) {
      const plain = withoutComments(css);
      expect(/!important/.test(plain), `${name}: !important`).toBe(false);
      // A palette has colours that look like ids.
      expect(name !== 'colours.css' && /(^|[\s,>+~}])#[a-z][\w-]*[^;{}]*\{/i.test(plain), `${name}: an id in a selector`).toBe(false);
      expect(/https?:|@import (?!['"]\.\/)/.test(plain), `${name}: something from elsewhere`).toBe(false);
    }
  });

  test('each stylesheet stands in a layer', () => {
    // Those that only name tokens, fonts or other sheets.
    const free = ['layers.css', 'colours.css', 'tokens.css', 'fonts.css'];
    expect(
      sheets
        .filter(
          ([name, css]) =>
            !free.includes(name) &&
            !/@layer/.test(css) &&
            withoutComments(css)
              .replace(/@import [^;]+;/g, '')
              .trim() !== '',
        )
        .map(([name]) => name),
    ).toEqual([]);
  });
});
