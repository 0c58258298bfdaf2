import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { addressIn } from '../../scripts/lib/page-types.ts';
import { pagesBySize } from '../../scripts/lib/pages-by-size.ts';
import { paths } from '../../scripts/lib/paths.ts';
import { readPage } from '../../scripts/lib/read-page.ts';
import { locales } from '../../src/values/locale.ts';
import { pages } from './pages.ts';
import { markupFaults } from './validate.ts';

const htmlAt = new Map(pages.map(({ address, html }) => [address, html]));
const read = pages.map(({ file, html }) => readPage(file, html));
/** The richest page of each type, in each language. */
const richest = pagesBySize(paths.dist).flatMap(({ routes, isLocal }) => {
  const route = routes.at(-1) ?? '';
  return isLocal ? locales.map((locale) => addressIn(locale, route)) : [route];
});

describe('the markup', () => {
  test.each(richest)('of %s is valid', async (address) => {
    expect((await markupFaults(address, htmlAt.get(address) ?? '')).slice(0, 12)).toEqual([]);
  });
});

describe('every page', () => {
  test('keeps the policy: no style attribute, no inline handler, no policy with an unsafe part', () => {
    const broken = pages.filter(
      ({ html }) =>
        /<[a-z][^>]*\s(style|on[a-z]+)=/i.test(html.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '')) ||
        !/http-equiv="content-security-policy"/i.test(html) ||
        /unsafe-(inline|eval)/.test(html),
    );
    expect(broken.map(({ address }) => address)).toEqual([]);
  });

  test('names in its policy the scripts and styles that stand in it, and no others', () => {
    const digest = (code: string) => `sha256-${createHash('sha256').update(code).digest('base64')}`;
    const broken = pages.filter(({ html }) => {
      const policy = /http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
      const named = [...policy.matchAll(/'(sha256-[^']+)'/g)].map(([, name]) => name);
      const standing = [...html.matchAll(/<(script|style)\b[^>]*>([\s\S]+?)<\/\1>/gi)].map(([, , code]) => digest(code ?? ''));
      return standing.sort().join() !== named.sort().join();
    });
    expect(broken.map(({ address }) => address)).toEqual([]);
  });

  test('says its language, its title and one first heading', () => {
    const broken = read.filter(
      ({ language, title, tags }) => language === '' || title === '' || tags.filter(({ name }) => name === 'h1').length !== 1,
    );
    expect(broken.map(({ address }) => address)).toEqual([]);
  });

  test('has a switch of languages that keeps the page', () => {
    const broken = read.filter(({ address, tags }) => {
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
      pages
        .map(({ address }) => address)
        .filter((address) => address.startsWith(`/${locale}/`))
        .map((address) => address.slice(locale.length + 2))
        .sort();
    expect(routes('zh-hans')).toEqual(routes('en'));
    expect(routes('zh-hant')).toEqual(routes('en'));
  });
});
