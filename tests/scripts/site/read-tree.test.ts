import { expect, test } from 'vitest';
import { elementsOf, readTree, textOf } from '../../../scripts/lib/site/read-tree.ts';

const named = (html: string, name: string) => elementsOf(readTree(html)).filter((element) => element.name === name);

test('an element whose end tag is left out ends where the next begins', () => {
  const html = '<ul><li>a<li>b <b>c</b></ul><table><tr><td>1<td>2<tr><td>3</table>';
  expect(named(html, 'li').map(textOf)).toEqual(['a', 'b c']);
  expect(named(html, 'li').map(({ from, to }) => html.slice(from, to))).toEqual(['<li>a', '<li>b <b>c</b>']);
  expect(named(html, 'tr').map(textOf)).toEqual(['12', '3']);
});

test('the markup of an element is taken from its first sign to its last', () => {
  const html = '<p>a</p><img src="a.svg" alt="&gt;"><svg><path d="M0 0"/><g></g></svg> b';
  for (const [name, markup] of [
    ['img', '<img src="a.svg" alt="&gt;">'],
    ['path', '<path d="M0 0"/>'],
    ['svg', '<svg><path d="M0 0"/><g></g></svg>'],
  ] as const)
    expect(named(html, name).map(({ from, to }) => html.slice(from, to))).toEqual([markup]);
});

test('words are read as a browser shows them', () => {
  expect(textOf(readTree('<p title="a">Districts &amp; streets&nbsp;&#x65E0;&#38177; &lt; 5</p>'))).toBe(
    'Districts & streets\u00a0无锡 < 5',
  );
});

test('what stands in a script, a style or a comment is neither text nor markup', () => {
  const html = '<p>a<!-- <p>b</p> --></p><script>const a = "<p>c</p>";</script><style>p::after { content: "<p>" }</style>';
  expect(named(html, 'p').map(textOf)).toEqual(['a']);
  expect(textOf(readTree(html))).toBe('a');
  expect(elementsOf(readTree(html)).map(({ code }) => code)).toEqual(['', 'const a = "<p>c</p>";', 'p::after { content: "<p>" }']);
});
