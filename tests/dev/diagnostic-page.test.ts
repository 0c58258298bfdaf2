import { describe, expect, test } from 'vitest';
import { elementsOf, readTree } from '../../scripts/lib/site/read-tree.ts';
import type { Diagnostic } from '../../src/check/diagnostic.ts';
import { diagnosticOverlay } from '../../src/dev/diagnostic-overlay.ts';
import { diagnosticPage, headline } from '../../src/dev/diagnostic-page.ts';

const coupons: Diagnostic = {
  file: 'content/cases/wuxi-2007-coupons/case.yaml',
  line: 7,
  column: 8,
  code: 'REF_UNKNOWN',
  message: '"wuxii" leads to no record.',
  fix: 'Did you mean "wuxi"?',
};
const posts: Diagnostic = { ...coupons, file: 'content/cases/wuxi-2008-posts/en.mdx', line: 1, column: 20, code: 'COMPONENT_UNKNOWN' };
const hostile: Diagnostic = {
  file: 'content/cases/<img src=x onerror=alert(1)>.yaml',
  line: 1,
  column: 1,
  code: '<b>CODE</b>',
  message: 'the field "</p><script>alert(2)</script>" is not known.',
  fix: 'Did you mean "<i>&amp;</i>"?',
};

describe('the page of diagnostics', () => {
  test('says how many there are, and in how many files', () => {
    expect(headline([coupons])).toBe('1 problem in 1 file');
    expect(headline([coupons, { ...coupons, line: 9 }, posts])).toBe('3 problems in 2 files');
  });

  test('lists each with file, line, column, code, what is wrong and how to fix it', () => {
    const page = diagnosticPage([coupons, posts], '/');
    for (const { file, line, column, code } of [coupons, posts]) {
      expect(page).toContain(`${file}:${line}:${column}`);
      expect(page).toContain(code);
    }
    expect(page).toContain('&quot;wuxii&quot; leads to no record.');
    expect(page).toContain('Did you mean &quot;wuxi&quot;?');
  });

  test('takes nothing in a name or a message for markup', () => {
    const page = diagnosticPage([hostile], '/');
    const markupOf = (html: string) => elementsOf(readTree(html)).map(({ name, attributes }) => JSON.stringify([name, attributes]));
    const plain = markupOf(diagnosticPage([coupons], '/'));
    expect(markupOf(page).filter((element) => !plain.includes(element))).toEqual([]);
    expect(page).toContain('content/cases/&lt;img src=x onerror=alert(1)&gt;.yaml:1:1');
  });

  test('finds its styles and its server where the site stands', () => {
    const elements = elementsOf(readTree(diagnosticPage([coupons], '/atlas/')));
    const addresses = elements.flatMap(({ attributes: { href, src } }) => href ?? src ?? []);
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((address) => !address?.startsWith('/atlas/'))).toEqual([]);
  });
});

describe('the overlay of an open page', () => {
  test('says what the terminal says, as text', () => {
    const { err } = diagnosticOverlay([coupons, hostile]);
    expect(err.title).toBe('2 problems in 2 files');
    expect(err.message).toContain(`${coupons.file}:7:8 REF_UNKNOWN &quot;wuxii&quot; leads to no record. Did you mean &quot;wuxi&quot;?`);
    expect(err.message).not.toContain('<');
  });

  test('leads to the place of the first', () => {
    const { err } = diagnosticOverlay([coupons, posts]);
    expect(err.loc).toMatchObject({ line: 7, column: 8 });
    expect(err.loc?.file.replaceAll('\\', '/').endsWith(`/${coupons.file}`)).toBe(true);
  });
});
