import { describe, expect, test } from 'vitest';
import { type Change, diagnosticsWith } from './small-content.ts';

const en = 'pages/about/en.mdx';
const zh = 'pages/about/zh.mdx';
const sound = {
  [en]: `## What this is

*An atlas* of [coupons](../cases/wuxi-2007-coupons/#figure-fund) and <Term id="coupon">the like</Term>, under CC BY 4.0.

- [a site](https://example.org/)
- [a person](mailto:editors@example.org)

1. [above](#what-this-is)
2. about five per cent
`,
  [zh]: `## 这是什么

关于<Ref to="case/wuxi-2007-coupons"/>。
`,
};
const diagnostics = (changes: Record<string, Change>) => diagnosticsWith({ ...sound, ...changes });

describe('a page of the site', () => {
  test('may have headings, lists, links and the components, and say numbers that are not of a document', () => {
    expect(diagnostics({})).toEqual([]);
  });

  /** Each stands in the third line of a page. */
  test.each<[string, string, string[]]>([
    ['an import', "import fs from 'node:fs'", ['3:1 NARRATIVE_FORM an import or export']],
    ['an export', 'export const secret = process.env', ['3:1 NARRATIVE_FORM an import or export']],
    ['an expression', 'It is {1+1}.', ['3:7 NARRATIVE_FORM an expression']],
    ['an expression that stands alone', '{process.env.HOME}', ['3:1 NARRATIVE_FORM an expression']],
    ['a comment of MDX', '{/* hidden */}', ['3:1 NARRATIVE_FORM an expression']],
    ['a script', '<script>alert(1)</script>', ['3:1 COMPONENT_UNKNOWN <script>']],
    ['a script within a sentence', 'It <script>alert(1)</script> is.', ['3:4 COMPONENT_UNKNOWN <script>']],
    ['a script over some lines', '<script>\nalert(1)\n</script>', ['3:1 COMPONENT_UNKNOWN <script>']],
    ['a style', '<style>body</style>', ['3:1 COMPONENT_UNKNOWN <style>']],
    ['a picture that runs', '<img src="x" onerror="go()"/>', ['3:1 COMPONENT_UNKNOWN <img>']],
    ['a picture written as in HTML', '<img src=x onerror=go()>', ['3:1 MDX_SYNTAX']],
    ['a frame', '<iframe srcdoc="x"/>', ['3:1 COMPONENT_UNKNOWN <iframe>']],
    ['an element without a name', '<>text</>', ['3:1 COMPONENT_UNKNOWN <>']],
    ['a component with a handler', '<Note onclick="go()">text</Note>', ['3:1 ATTRIBUTE_UNKNOWN <Note>']],
    ['attributes that are spread', '<Note {...process.env}>text</Note>', ['3:1 ATTRIBUTE_UNKNOWN <Note>']],
    ['a comment of HTML', 'It <!-- hidden --> is.', ['3:4 MDX_SYNTAX']],
    ['a picture', '![x](https://example.org/x.png)', ['3:1 NARRATIVE_FORM an image']],
    ['code', 'a `word` of code', ['3:3 NARRATIVE_FORM code']],
    ['a quotation', '> words', ['3:1 NARRATIVE_FORM a quotation']],
    ['a table', '| a |\n|---|\n| b |', ['3:1 NARRATIVE_FORM a table']],
    ['bold type', 'a **word**', ['3:3 NARRATIVE_FORM bold type']],
    ['a heading of the first level', '# Title', ['3:1 NARRATIVE_FORM only headings of the second level (##)']],
    ['a heading of the third level', '### Title', ['3:1 NARRATIVE_FORM only headings of the second level (##)']],
    ['a list within a list', '- a\n  - b', ['4:3 NARRATIVE_FORM an entry of a list']],
    ['a footnote', 'a[^1]\n\n[^1]: b', ['3:2 NARRATIVE_FORM a footnote', '5:1 NARRATIVE_FORM a footnote']],
    ['a reference link', '[a][b]\n\n[b]: javascript:go()', ['3:1 NARRATIVE_FORM a reference link', '5:1 NARRATIVE_FORM a reference link']],
    ['a reference picture', '![a][b]\n\n[b]: /icon.svg', ['3:1 NARRATIVE_FORM an image', '5:1 NARRATIVE_FORM a reference link']],
    ['an autolink', 'See <https://example.org>.', ['3:5 MDX_SYNTAX']],
    ['an address that becomes a link', 'See www.example.org there.', ['3:5 LINK_FORM the link "http://www.example.org"']],
    ['a figure of no record', '<Fact id="fund"/>', ['3:1 REF_UNKNOWN no figure "fund"']],
    ['a date, of which a page has none', '<When/>', ['3:1 REF_UNKNOWN no date "date"']],
    ['a record that is not there', '<Ref to="case/wuxi"/>', ['3:1 REF_UNKNOWN "case/wuxi"']],
    ['a term that is not there', '<Term id="cupon">x</Term>', ['3:1 REF_UNKNOWN no term "cupon"']],
    ['an invisible character', 'a\u200b word', ['3:2 TEXT_INVISIBLE']],
    ['a link without words', 'See [](https://example.org/).', ['3:5 NARRATIVE_FORM a link without words']],
    ['a link with a title', '[x](https://example.org/ "y")', ['3:1 NARRATIVE_FORM a link with a title']],
    ['a link within a link', '[<Term id="coupon">x</Term>](https://example.org/)', ['3:1 NARRATIVE_FORM a link within a link']],
    ['a link within a reference', '<Ref to="service/home-care">[x](../)</Ref>', ['3:1 NARRATIVE_FORM a link within a link']],
  ])('with %s is refused', (_, words, expected) => {
    const found = diagnostics({ [en]: `## Title\n\n${words}\n` });
    expect(found.map((line, index) => line.slice(0, `${en}:${expected[index]}`.length))).toEqual(expected.map((line) => `${en}:${line}`));
  });

  test.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'java&#115;cript:alert(1)',
    'java&#9;script:alert(1)',
    'vbscript:go',
    'data:text/html,x',
    'file:///etc/passwd',
    'blob:x',
    'ftp://example.org/',
    'tel:1',
    'http://example.org/',
    '//example.org/',
    '\\\\\\\\example.org/',
    '/\\\\example.org/',
    'https:example.org',
    'https:///example.org',
    '<https://exam ple.org/>',
    'https://editor:secret@example.org/',
    'https://',
    '/en/cases/',
    'cases/',
    'mailto:',
    'mailto:editors',
    'mailto:a@b.example?bcc=c@d.example',
    '<../a b/>',
    '..\\\\cases/',
    '<>',
  ])('does not lead to %s', (address) => {
    const found = diagnostics({ [en]: `## Title\n\nSee [x](${address}).\n` });
    expect(found.map((line) => line.split(' ', 2).join(' '))).toEqual([`${en}:3:5 LINK_FORM`]);
  });

  test.each(['---\ntitle: x\n---', '+++\ntitle = "x"\n+++'])('has no front matter: %j', (words) => {
    expect(diagnostics({ [en]: `${words}\n\nText.\n` })).toEqual([
      `${en}:1:1 NARRATIVE_FORM front matter is not allowed in a page. Use paragraphs, headings (##) and lists.`,
    ]);
  });

  test('says how a link is written', () => {
    expect(diagnostics({ [en]: 'See [x](javascript:alert(1)).\n' })).toEqual([
      `${en}:1:5 LINK_FORM the link "javascript:alert(1)" is not allowed. Write https://…, mailto:name@host, the way from this page (../cases/<id>/) or a place on it (#heading).`,
    ]);
  });

  test('says what a page may be made of', () => {
    expect(diagnostics({ [en]: "import x from 'y'\n\nIt is {x}.\n" })).toEqual([
      `${en}:1:1 NARRATIVE_FORM an import or export is not allowed in a page. Use paragraphs, headings (##) and lists.`,
      `${en}:3:7 NARRATIVE_FORM an expression is not allowed in a page. Use plain sentences, links and the components.`,
    ]);
  });

  test('is read as a file first: encoding, emptiness, merges', () => {
    const read = (change: Change) => diagnostics({ [en]: change }).map((line) => line.split(' ', 2).join(' '));
    expect(read(Buffer.from('\xce\xde\xce\xfd', 'latin1'))).toEqual([`${en}:1:1 FILE_ENCODING`]);
    expect(read('\ufeffText.\n')).toEqual([`${en}:1:1 FILE_BOM`]);
    expect(read('Text.\r\n')).toEqual([`${en}:1:6 FILE_LINE_ENDS`]);
    expect(read('\n')).toEqual([`${en}:1:1 FILE_EMPTY`]);
    expect(read('<<<<<<< HEAD\na\n=======\nb\n>>>>>>> c\n')).toEqual([`${en}:1:1 MERGE_MARKER`]);
  });

  test('needs both languages', () => {
    expect(diagnostics({ [zh]: null })).toEqual([
      `${en}:1:1 NARRATIVE_MISSING zh.mdx is missing. Neither language stands in for the other: write both.`,
    ]);
    expect(diagnostics({ [en]: null })).toEqual([
      `${zh}:1:1 NARRATIVE_MISSING en.mdx is missing. Neither language stands in for the other: write both.`,
    ]);
  });

  test('has nothing beside it that nothing reads', () => {
    const readBy = 'A page of the site is a folder with en.mdx and zh.mdx.';
    expect(diagnostics({ 'pages/about/script.js': 'go()', 'pages/cite.mdx': 'Text.' })).toEqual([
      `pages/about/script.js:1:1 FILE_UNKNOWN nothing reads this file. ${readBy}`,
      `pages/cite.mdx:1:1 FILE_UNKNOWN nothing reads this file. ${readBy}`,
    ]);
    expect(diagnostics({ 'pages/cite/fr.mdx': 'Bonjour.' })).toEqual([
      'pages/cite/en.mdx:1:1 FILE_MISSING the page has no text. Write en.mdx and zh.mdx.',
      `pages/cite/fr.mdx:1:1 FILE_UNKNOWN nothing reads this file. ${readBy}`,
    ]);
  });
});
