import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { addressIn, pageTypes } from '../../scripts/lib/page-types.ts';
import { paths } from '../../scripts/lib/paths.ts';
import { readSite } from '../../scripts/lib/read-site.ts';
import { locales } from '../../src/values/locale.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:recommended', 'html-validate:a11y'],
    rules: {
      // Written by the compiler and by us on purpose: valid HTML, shorter.
      'no-implicit-close': 'off',
      'void-style': 'off',
      'no-trailing-whitespace': 'off',
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'attr-quotes': 'off',
      'no-raw-characters': 'off',
      'doctype-style': 'off',
      // Titles name the page, its city and the site.
      'long-title': 'off',
      // Lists and regions keep their role where CSS takes the bullets away.
      'no-redundant-role': 'off',
      // Tick boxes of one question share its name, as radio buttons do.
      'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit', 'button', 'reset'] }],
      // Ids are ids of records and may begin with a digit.
      'valid-id': ['error', { relaxed: true }],
      // The build verifies these over all pages.
      'no-dup-id': 'off',
      'no-inline-style': 'error',
      'require-sri': 'off',
    },
  }),
);

const site = readSite(paths.dist);
const fileAt = new Map(site.pages.map(({ address, file, tags }) => [address, { file, size: tags.length }]));
/** The richest page of each type, in each language. */
const sample = pageTypes(fileAt.keys()).flatMap(({ routes, isLocal }) => {
  const size = (route: string) => fileAt.get(isLocal ? addressIn('en', route) : route)?.size ?? 0;
  const richest = routes.reduce((most, route) => (size(route) > size(most) ? route : most));
  return isLocal ? locales.map((locale) => addressIn(locale, richest)) : [richest];
});

describe('the markup', () => {
  test.each(sample)('of %s is valid', async (address) => {
    const html = readFileSync(join(paths.dist, fileAt.get(address)?.file ?? ''), 'utf8');
    const report = await validator.validateString(html, address);
    const messages = report.results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line, column, selector }) => `${line}:${column} ${ruleId} ${message} ${selector ?? ''}`),
    );
    expect(messages.slice(0, 12)).toEqual([]);
  });
});

describe('every page', () => {
  test('keeps the policy: no style attribute, no inline handler, no policy with an unsafe part', () => {
    const broken = site.pages.filter(({ file }) => {
      const html = readFileSync(join(paths.dist, file), 'utf8');
      return (
        /<[a-z][^>]*\s(style|on[a-z]+)=/i.test(html.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '')) ||
        !/http-equiv="content-security-policy"/i.test(html) ||
        /unsafe-(inline|eval)/.test(html)
      );
    });
    expect(broken.map(({ address }) => address)).toEqual([]);
  });

  test('names in its policy the scripts and styles that stand in it, and no others', () => {
    const digest = (code: string) => `sha256-${createHash('sha256').update(code).digest('base64')}`;
    const broken = site.pages.filter(({ file }) => {
      const html = readFileSync(join(paths.dist, file), 'utf8');
      const policy = /http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
      const named = [...policy.matchAll(/'(sha256-[^']+)'/g)].map(([, name]) => name);
      const standing = [...html.matchAll(/<(script|style)\b[^>]*>([\s\S]+?)<\/\1>/gi)].map(([, , code]) => digest(code ?? ''));
      return standing.sort().join() !== named.sort().join();
    });
    expect(broken.map(({ address }) => address)).toEqual([]);
  });

  test('says its language, its title and one first heading', () => {
    const broken = site.pages.filter(
      ({ language, title, tags }) => language === '' || title === '' || tags.filter(({ name }) => name === 'h1').length !== 1,
    );
    expect(broken.map(({ address }) => address)).toEqual([]);
  });

  test('has a switch of languages that keeps the page', () => {
    const broken = site.pages.filter(({ address, tags }) => {
      const locale = locales.find((candidate) => address.startsWith(`/${candidate}/`));
      const switches = tags
        .filter(({ name, attributes }) => name === 'a' && attributes.hreflang !== undefined)
        .map(({ attributes }) => attributes.href);
      return locale !== undefined && locales.some((other) => !switches.includes(addressIn(other, address.slice(locale.length + 2))));
    });
    expect(broken.map(({ address }) => address)).toEqual([]);
  });

  test('exists in all three languages', () => {
    const routes = (locale: string) =>
      site.pages
        .map(({ address }) => address)
        .filter((address) => address.startsWith(`/${locale}/`))
        .map((address) => address.slice(locale.length + 2))
        .sort();
    expect(routes('zh-hans')).toEqual(routes('en'));
    expect(routes('zh-hant')).toEqual(routes('en'));
  });
});
