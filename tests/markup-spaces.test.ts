import { readFileSync } from 'node:fs';
import { parse } from '@astrojs/compiler-rs';
import { describe, expect, test } from 'vitest';
import { filesOf } from '../scripts/lib/files.ts';

/**
 * Where markup meets markup a space counts, a line break does not (`compressHTML: 'jsx'`). The formatter does not know that outside
 * braces: it breaks a long line at any bare space, and the readers' space is gone. Inside braces it does, and writes `{' '}` itself.
 */
const breakable = "write {' '} for the space: the formatter may break the line here, and a line break makes no space";
/** Measured: Astro drops the space of `<Row>{a} <b>…</b></Row>`, and keeps that of `<Row><>{a} <b>…</b></></Row>`. */
const dropped = 'put what the component holds into <>…</>: a component may drop a space between two pieces';

interface Node {
  type: string;
  start: number;
  end: number;
  value?: unknown;
  openingElement?: { name: Node & { name?: string } };
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

/** `<Row>`, `<Fragment>` and `<shapes.Row>`, but neither `<p>` nor `<>`. */
function isComponent({ openingElement }: Node): boolean {
  if (!openingElement) return false;
  const { type, name } = openingElement.name;
  return type === 'JSXMemberExpression' || /^[A-Z]/.test(name ?? '');
}

/** Where a space stands that readers may lose, and how to write it. */
function found(file: string, source: string): string[] {
  const lines: string[] = [];
  const tell = (at: number, how: string) => {
    const before = source.slice(0, at).split('\n');
    lines.push(`${file}:${before.length}:${(before.at(-1)?.length ?? 0) + 1} ${how}`);
  };
  const visit = (value: unknown, parent: Node | null, isInBraces: boolean): void => {
    if (Array.isArray(value)) for (const each of value) visit(each, parent, isInBraces);
    if (!isNode(value)) return;
    if (value.type !== 'JSXText') {
      for (const each of Object.values(value)) visit(each, value, isInBraces || value.type === 'JSXExpressionContainer');
      return;
    }
    const words = String(value.value);
    const isBlank = /^[ \t]+$/.test(words);
    if (isInBraces) {
      if (isBlank && parent && isComponent(parent)) tell(value.start, dropped);
      return;
    }
    if (isBlank || /^[ \t]+\S/.test(words)) tell(value.start, breakable);
    if (!isBlank && /\S[ \t]+$/.test(words)) tell(value.end - 1, breakable);
  };
  visit(parse(source).ast, null, false);
  return lines;
}

describe('no space between two pieces of markup hangs on where a line breaks', () => {
  test('in components, layouts and pages', () => {
    const files = filesOf('src').filter((file) => file.endsWith('.astro'));
    expect(files.length).toBeGreaterThan(0);
    expect(files.flatMap((file) => found(`src/${file}`, readFileSync(`src/${file}`, 'utf8')))).toEqual([]);
  });

  test('each is told with its line and column', () => {
    expect(found('x.astro', '---\nconst a = 1;\n---\n\n<p>\n  {a} <b>x</b>\n</p>\n')).toEqual([`x.astro:6:6 ${breakable}`]);
  });

  test.each([
    '<p>{a} {b}</p>',
    '<p><b>x</b> <i>y</i></p>',
    '<p>about <b>x</b></p>',
    '<p><b>x</b> of them</p>',
    '<p>\n  <b>x</b> ·\n  {a}\n</p>',
    '<p>{a} </p>',
    '<label><input type="checkbox"> {a}</label>',
    '<Row>{a} <b>x</b></Row>',
    '{a} {b}',
    '{a && <Row>{a} <b>x</b></Row>}',
    '{list.map((each) => (\n  <Fragment>\n    {each} <b>x</b>\n  </Fragment>\n))}',
    '{a && <shapes.Row>{a} {b}</shapes.Row>}',
  ])('would be seen: %j', (source) => {
    expect(found('x', source)).toHaveLength(1);
  });

  test.each([
    "<p>{a}{' '}{b}</p>",
    "<p>\n  {a}{' '}\n  <b>x</b>\n</p>",
    '<p>\n  {a}\n  <b>x</b>\n</p>',
    '<p>about two\n  and a half</p>',
    '<p {locale} {atlas} title="a b" note={a + b} />',
    '---\nconst a = b < c && d > e;\n---\n\n<p>{a}</p>\n',
    '<p>{a}</p>\n\n<script>\nconst a = b + c;\n</script>\n',
    '{a && <p>{a} <b>x</b></p>}',
    '{list.map((each) => (\n  <>\n    {each} <b>x</b>\n  </>\n))}',
    "{a && (\n  <Row>\n    {a}{' '}\n    <b>x</b>\n  </Row>\n)}",
    '{a && <Row><>{a} <b>x</b></></Row>}',
  ])('is not meant by: %j', (source) => {
    expect(found('x', source)).toEqual([]);
  });
});
