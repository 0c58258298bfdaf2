import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { embeddedCode, type MadeCode } from '../../src/integration/embedded-code.ts';
import { finishPage } from '../../src/integration/finish-page.ts';

const page = (head: string, body = '') => `<!doctype html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const finish = (html: string, made: Partial<Record<keyof MadeCode | 'passive', string[]>>) => {
  const code = embeddedCode(html, { scripts: new Set(made.scripts), sheets: new Set(made.sheets) });
  return finishPage(html, code, '@layer base, shell;', new Set(made.passive));
};
const digest = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

test('joins the styles of a page, opens them with the order of the layers, and names them in the policy', () => {
  const sheets = ['@layer shell{a{color:red}}', '@layer base;@layer base{b{color:blue}}'];
  const finished = finish(page(sheets.map((sheet) => `<style>${sheet}</style>`).join(''), '<a href="/">x</a><b>y</b>'), { sheets });
  const css = '@layer base, shell;@layer shell{a{color:red}}@layer base{b{color:blue}}';
  expect(finished).toContain(`<style>${css}</style>`);
  expect(finished.match(/<style/g)).toHaveLength(1);
  expect(finished).toContain(`style-src 'self' ${digest(css)}`);
  expect(finished).not.toContain('script-src');
});

test('a layer with rules is kept whatever stands in its name', () => {
  const sheet = '@layer shell,base;@layer shell{x{y:z}}';
  expect(finish(page(`<style>${sheet}</style>`, '<x></x>'), { sheets: [sheet] })).toContain('@layer base, shell;@layer shell{x{y:z}}');
});

test('names the scripts that stand in the page, and lets those of its own host load', () => {
  const html = page('', '<script type="module" src="/a.js"></script><script>go()</script>');
  expect(finish(html, { scripts: ['go()', 'stay()'] })).toContain(`script-src 'self' ${digest('go()')}">`);
});

test('names no script and no style that the build did not make', () => {
  const html = page('<style>a{color:red}</style>', '<a href="/">x</a><script>go()</script><script>alert(1)</script>');
  const finished = finish(html, { scripts: ['go()'] });
  expect(finished).toContain(`script-src 'self' ${digest('go()')}">`);
  expect(finished).not.toContain('style-src');
});

test('leaves out what a page cannot use, unless a script may yet need it', () => {
  const sheets = ['@layer shell{.gone{color:red}a{color:red}}'];
  const style = `<style>${sheets[0]}</style>`;
  expect(finish(page(style, '<a href="/">x</a>'), { sheets })).not.toContain('.gone');
  expect(finish(page(style, '<a href="/">x</a><script src="/a.js"></script>'), { sheets })).toContain('.gone');
});

test('a script that adds nothing keeps no unused rule, and lets no script of the host load', () => {
  const sheets = ['@layer shell{.gone{color:red}a{color:red}}'];
  const html = page(`<style>${sheets[0]}</style>`, '<a href="/">x</a><script type="module">go()</script>');
  const finished = finish(html, { scripts: ['go()'], passive: ['go()'], sheets });
  expect(finished).not.toContain('.gone');
  expect(finished).toContain(`script-src ${digest('go()')}`);
  expect(finished).not.toContain("script-src 'self'");
});

test('scripts that come after the end of the page are moved into it', () => {
  const finished = finish(`${page('', '<p>x</p>')}<script type="module" src="/a.js"></script>`, {});
  expect(finished).toMatch(/<p>x<\/p><script type="module" src="\/a\.js"><\/script><\/body><\/html>$/);
});

test('a drawing has its own size and no black faces where no style applies', () => {
  const finished = finish(
    page('', '<svg class="map" viewBox="-8 -6 538 548" role="img"></svg><svg viewBox="0 0 9 9" width="18"></svg>'),
    {},
  );
  expect(finished).toMatch(/<svg width="538" height="548" fill="none" stroke="currentColor" [^>]*class="map"/);
  expect(finished).toMatch(/<svg fill="none" [^>]*width="18">/);
});
