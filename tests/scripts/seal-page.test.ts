import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { sealPage } from '../../scripts/lib/seal-page.ts';

const order = '@layer base, shell;';
const page = (head: string, body = '') => `<!doctype html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const digest = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

test('joins the styles of a page, opens them with the order of the layers, and names them in the policy', () => {
  const sealed = sealPage(
    page('<style>@layer shell{a{color:red}}</style><style>@layer base;@layer base{b{color:blue}}</style>', '<a href="/">x</a><b>y</b>'),
    order,
  );
  const css = '@layer base, shell;@layer shell{a{color:red}}@layer base{b{color:blue}}';
  expect(sealed).toContain(`<style>${css}</style>`);
  expect(sealed.match(/<style/g)).toHaveLength(1);
  expect(sealed).toContain(`style-src 'self' ${digest(css)}`);
  expect(sealed).not.toContain('script-src');
});

test('a layer with rules is kept whatever stands in its name', () => {
  expect(sealPage(page('<style>@layer shell,base;@layer shell{x{y:z}}</style>', '<x></x>'), order)).toContain(
    '@layer base, shell;@layer shell{x{y:z}}',
  );
});

test('names the scripts that stand in the page, and lets those of its own host load', () => {
  const sealed = sealPage(page('', '<script type="module" src="/a.js"></script><script>go()</script>'), order);
  expect(sealed).toContain(`script-src 'self' ${digest('go()')}`);
});

test('leaves out what a page cannot use, unless a script may yet need it', () => {
  const style = '<style>@layer shell{.gone{color:red}a{color:red}}</style>';
  expect(sealPage(page(style, '<a href="/">x</a>'), order)).not.toContain('.gone');
  expect(sealPage(page(style, '<a href="/">x</a><script src="/a.js"></script>'), order)).toContain('.gone');
});
