import { describe, expect, test } from 'vitest';
import { embeddedCode, type MadeCode } from '../../src/integration/embedded-code.ts';

const made: MadeCode = { scripts: new Set(['go("<b>")', 'stay()']), sheets: new Set(['a{b:c}', '@layer base;', 'd{e:f}']) };
const read = (body: string) => embeddedCode(`<!doctype html><html><head><meta charset="utf-8"></head><body>${body}</body></html>`, made);

describe('a page may carry', () => {
  test.each<[string, string, { scripts?: string[]; styles?: string[] }]>([
    ['no code at all', '<p>script style &lt;script></p>', {}],
    ['a script that the bundler made', '<script type="module">go("<b>")</script>', { scripts: ['go("<b>")'] }],
    ['two of them', '<script type="module">stay()</script><p></p><script>go("<b>")</script>', { scripts: ['stay()', 'go("<b>")'] }],
    ['a script that is a file', '<script type="module" src="/assets/a.js"></script><script defer src="/b.js"></script>', {}],
    ['data that no browser runs', '<script type="application/ld+json">{"a":"\\u003cscript>"}</script>', {}],
    ['a sheet that the bundler made', '<style>a{b:c}</style>', { styles: ['a{b:c}'] }],
    [
      'some sheets joined',
      '<style>d{e:f}@layer base;a{b:c}</style><style>a{b:c}</style>',
      { styles: ['d{e:f}@layer base;a{b:c}', 'a{b:c}'] },
    ],
    ['an element of another name', '<script-box>alert(1)</script-box><styled>x</styled>', {}],
  ])('%s', (_, body, { scripts = [], styles = [] }) => {
    expect(read(body)).toEqual({ scripts, styles, foreign: [] });
  });
});

describe('a page is refused for', () => {
  test.each([
    ['a script', '<script>alert(1)</script>'],
    ['a script in capitals', '<SCRIPT>alert(1)</SCRIPT>'],
    ['a script with a slash in its tag', '<script/x>alert(1)</script>'],
    ['a script over some lines', '<script\n>alert(1)</script>'],
    ['a script with a line break in its end', '<script>alert(1)</script\n>'],
    ['a script that never ends', '<script>alert(1)'],
    ['a script that differs by a character', '<script type="module">stay() </script>'],
    ['a script that goes on', '<script type="module">stay();alert(1)</script>'],
    ['a script beside its file', '<script src="/assets/a.js">alert(1)</script>'],
    ['a script behind a quoted bracket', '<script data-x="></script>">alert(1)</script>'],
    ['a script behind a single quote', "<script data-x='\"></script>'>alert(1)</script>"],
    ['a script within a drawing', '<svg><script>alert(1)</script></svg>'],
    ['a drawing’s script from elsewhere', '<svg><script href="data:,alert(1)"/></svg>'],
    ['a script within a template', '<template><script>alert(1)</script></template>'],
    ['a script within a comment', '<!-- <script>alert(1)</script> -->'],
    ['data that opens an element', '<script type="application/json">{"a":"<!--<script>"}</script>'],
    ['an import map', '<script type="importmap">{"imports":{}}</script>'],
    ['rules that load ahead', '<script type="speculationrules">{}</script>'],
    ['a script with code of the bundler and an address', '<script src="/a.js">stay()</script><script>alert(1)</script>'],
    ['a script of the bundler in capitals', '<SCRIPT>stay()</SCRIPT>'],
    ['a sheet of the bundler in capitals', '<STYLE>a{b:c}</STYLE>'],
    ['a sheet', '<style>body{display:none}</style>'],
    ['a sheet behind one that the bundler made', '<style>a{b:c}body{display:none}</style>'],
    ['a sheet before one that the bundler made', '<style>body{display:none}a{b:c}</style>'],
    ['a part of a sheet', '<style>a{b:</style>'],
    ['a sheet within a drawing', '<svg><STYLE>circle{r:0}</STYLE></svg>'],
    ['a sheet that never ends', '<style>a{b:c}'],
  ])('%s', (_, body) => {
    expect(read(body).foreign).toHaveLength(1);
  });

  test('each piece of code that the build did not make, by its beginning', () => {
    const long = `<script>\n  ${'alert(1); '.repeat(20)}</script>`;
    expect(read(`<style>x{}</style>${long}<script type="module">stay()</script>`).foreign).toEqual([
      '<style>x{}</style>',
      '<script> alert(1); alert(1); alert(1); alert(1); alert(1); a…',
    ]);
  });
});
