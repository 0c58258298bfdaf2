import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { paths } from '../../scripts/lib/paths.ts';
import { addressIn } from '../../scripts/lib/site/page-types.ts';
import { pagesBySize } from '../../scripts/lib/site/pages-by-size.ts';
import { elementsOf, readTree, textOf } from '../../scripts/lib/site/read-tree.ts';
import { locales } from '../../src/values/locale.ts';
import { pages } from './pages.ts';
import { markupFaults } from './validate.ts';

const htmlAt = new Map(pages.map(({ address, html }) => [address, html]));
const read = pages.map(({ address, html }) => {
  const elements = elementsOf(readTree(html));
  const all = (name: string) => elements.filter((element) => element.name === name);
  const policies = all('meta').filter(({ attributes }) => attributes['http-equiv']?.toLowerCase() === 'content-security-policy');
  return {
    address,
    policy: policies.map(({ attributes }) => attributes.content).join(),
    inline: elements.flatMap(({ attributes }) => Object.keys(attributes).filter((name) => /^(style|on[a-z]+)$/.test(name))),
    code: [...all('script'), ...all('style')].flatMap(({ code }) => (code === '' ? [] : code)),
    languages: all('html').map(({ attributes }) => attributes.lang ?? ''),
    titles: all('head')
      .flatMap(elementsOf)
      .filter(({ name }) => name === 'title')
      .map(textOf),
    headings: all('h1').length,
    switches: all('a').flatMap(({ attributes: { hreflang, href } }) => (hreflang === undefined ? [] : (href ?? ''))),
  };
});
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
    const broken = read.filter(({ inline, policy }) => inline.length > 0 || policy === '' || /unsafe-(inline|eval)/.test(policy));
    expect(broken.map(({ address }) => address)).toEqual([]);
  });

  test('names in its policy the scripts and styles that stand in it, and no others', () => {
    const digest = (code: string) => `sha256-${createHash('sha256').update(code).digest('base64')}`;
    const broken = read.filter(({ policy, code }) => {
      const named = [...policy.matchAll(/'(sha256-[^']+)'/g)].map(([, name]) => name);
      return code.map(digest).sort().join() !== named.sort().join();
    });
    expect(broken.map(({ address }) => address)).toEqual([]);
  });

  test('says its language, its title and one first heading', () => {
    const isSaid = (words: readonly string[]) => words.length === 1 && words[0] !== '';
    const broken = read.filter(({ languages, titles, headings }) => !isSaid(languages) || !isSaid(titles) || headings !== 1);
    expect(broken.map(({ address }) => address)).toEqual([]);
  });

  test('has a switch of languages that keeps the page', () => {
    const broken = read.filter(({ address, switches }) => {
      const locale = locales.find((candidate) => address.startsWith(`/${candidate}/`));
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
