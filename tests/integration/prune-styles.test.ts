import { describe, expect, test } from 'vitest';
import { pruneStyles } from '../../src/integration/prune-styles.ts';

const html = '<main class="case wide"><p>Words <a href="/x" class=fig>figure</a></p><svg viewBox="0 0 1 1"><path d="M0 0"/></svg></main>';
const left = (css: string) => pruneStyles(css, html);

describe('the styles of a page', () => {
  test.each([
    ['a class the page has', '.fig{color:red}'],
    ['a class among others', '.wide p{margin:0}'],
    ['an element', 'svg path{fill:none}'],
    ['any element', '*{margin:0}:root{--a:1px}'],
    ['a state', 'a:hover{color:red}'],
    ['what may stand within', 'p:not(.gone):is(.gone,p){margin:0}'],
    ['an attribute, whatever is in it', 'a[href^=".gone"]{color:red}'],
    ['a generated box', 'p::before{content:".gone"}'],
    ['a face and its frames', '@font-face{font-family:Song}@keyframes in{from{opacity:0}}'],
    ['a group with something in it', '@layer record{@media print{.fig{color:black}}}'],
    ['several declarations', '.fig{color:red;margin:0}'],
  ])('keep %s', (_, css) => {
    expect(left(css)).toBe(css);
  });

  test.each([
    ['a class it does not have', '.gone{color:red}'],
    ['an element it does not have', 'table td{margin:0}'],
    ['one missing step of a path', '.gone > p{margin:0}'],
    ['a group with nothing left', '@layer record{@media print{.gone{color:black}}}'],
  ])('lose %s', (_, css) => {
    expect(left(css)).toBe('');
  });

  test('keep of several selectors those that can apply', () => {
    expect(left('.gone,.fig,td{color:red}')).toBe('.fig{color:red}');
  });

  test('keep the order of layers', () => {
    expect(left('@layer base,record;.fig{color:red}')).toBe('@layer base,record;.fig{color:red}');
  });
});
