import { expect, test } from 'vitest';
import { drawingText } from '../../../scripts/lib/look/drawing-text.ts';
import { type Element, readTree } from '../../../scripts/lib/site/read-tree.ts';

const drawing = (html: string) => readTree(html).children[0] as Element;

test('a drawing is written one element a line, with its numbers as they are', () => {
  expect(drawingText(drawing('<svg viewBox="0 0 10 5"><g class="a"><rect x="1.50" /><path d="M0 0"></path></g></svg>'))).toBe(
    [
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 5">',
      '  <g class="a">',
      '    <rect x="1.50"/>',
      '    <path d="M0 0"/>',
      '  </g>',
      '</svg>',
      '',
    ].join('\n'),
  );
});

test('words keep their spaces: a text with its parts is one line', () => {
  const html = '<svg><text x="1"><tspan class="name">Wuxi</tspan> <tspan>无锡</tspan> &lt;2007</text></svg>';
  expect(drawingText(drawing(html)).split('\n')[1]).toBe(
    '  <text x="1"><tspan class="name">Wuxi</tspan> <tspan>无锡</tspan> &lt;2007</text>',
  );
});

test('what is drawn as a table is framed as a picture, and its own drawings are pictures of XML too', () => {
  const lines = drawingText(drawing('<table><tr><td><svg viewBox="0 0 1 1"></svg></td></tr></table>'), { stylesheets: ['a.css'] }).split(
    '\n',
  );
  expect(lines[0]).toBe('<?xml-stylesheet href="a.css"?>');
  expect(lines[1]).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" viewBox=/);
  expect(lines).toContain('    <table xmlns="http://www.w3.org/1999/xhtml">');
  expect(lines).toContain('          <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>');
});

test('the styles of a page travel inside', () => {
  expect(drawingText(drawing('<svg><rect /></svg>'), { css: 'a > b { fill: red }' })).toContain('<style>a &gt; b { fill: red }</style>');
});
