import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { sealPage } from '../../scripts/lib/seal-page.ts';

const order = '@layer base, shell;';
const page = (head: string, body = '') => `<!doctype html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const digest = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

test('joins the styles of a page, opens them with the order of the layers, and names them in the policy', () => {
  const sealed = sealPage(page('<style>@layer shell{a{color:red}}</style><style>@layer base;@layer base{b{color:blue}}</style>'), order);
  const css = '@layer base, shell;@layer shell{a{color:red}}@layer base{b{color:blue}}';
  expect(sealed).toContain(`<style>${css}</style>`);
  expect(sealed.match(/<style/g)).toHaveLength(1);
  expect(sealed).toContain(`style-src 'self' ${digest(css)}`);
  expect(sealed).not.toContain('script-src');
});

test('a layer with rules is kept whatever stands in its name', () => {
  expect(sealPage(page('<style>@layer shell,base;@layer shell{x{y:z}}</style>'), order)).toContain(
    '@layer base, shell;@layer shell{x{y:z}}',
  );
});

test('names the scripts that stand in the page, and lets those of its own host load', () => {
  const sealed = sealPage(page('', '<script type="module" src="/a.js"></script><script>go()</script>'), order);
  expect(sealed).toContain(`script-src 'self' ${digest('go()')}`);
});
