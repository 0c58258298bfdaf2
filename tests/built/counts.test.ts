import { describe, expect, test } from 'vitest';
import { locales } from '../../src/values/locale.ts';
import { pages } from './pages.ts';

const marked = /<data value="([^"]*)" data-of="([^"]*)">([^<]*)<\/data>/g;
/** Elements that stand within a line; all others end it. */
const inline = /<\/?(?:a|abbr|b|cite|code|em|i|mark|q|small|span|strong|sub|sup|time|wbr)\b[^>]*>/g;
/** A number before the word for what the atlas counts: purchases, cases, cities, rules, records. */
const counted =
  /(?<![\d.–/-])\d[\d,]*[^\S\n]*(?:(?:other|more|dated|undated) )?(?:purchases?|cases?|cities|city|rules?|records?)\b|\d[\d,]*(?:项购买|項購買|[个個]案例|例|座城市|[个個]城市|[条條](?:其他)?[记記][录錄]|件(?:政策|文件))/g;

const local = pages.flatMap(({ address, html }) => {
  const locale = locales.find((each) => address.startsWith(`/${each}/`));
  return locale ? [{ address, locale, html }] : [];
});

describe.each(locales)('the counts of all pages in %s', (locale) => {
  const own = local.filter((page) => page.locale === locale);

  test('are the same wherever they count the same', () => {
    const values = new Map<string, Map<string, string>>();
    for (const { address, html } of own)
      for (const [, value = '', of = ''] of html.matchAll(marked)) {
        const known = values.get(of) ?? new Map<string, string>();
        if (!known.has(value)) known.set(value, address);
        values.set(of, known);
      }
    expect(values.size).toBeGreaterThan(1000);
    const differing = [...values].filter(([, known]) => known.size > 1);
    expect(differing.map(([of, known]) => `${of}: ${[...known].map(([value, address]) => `${value} on ${address}`).join(', ')}`)).toEqual(
      [],
    );
  });

  test('read as they are marked', () => {
    const wrong = own.flatMap(({ address, html }) =>
      [...html.matchAll(marked)].filter(([, value, , shown]) => value !== shown).map(([markup]) => `${address} ${markup}`),
    );
    expect(wrong).toEqual([]);
  });

  test('are all marked: no other number stands before the word for a purchase, city, rule or record', () => {
    const bare = own.flatMap(({ address, html }) => {
      const text = html
        .replace(/<(script|style|svg|title)\b[^>]*>[\s\S]*?<\/\1>/g, '\n')
        .replace(/<data\b[^>]*>[^<]*<\/data>/g, '#')
        .replace(inline, '')
        .replace(/<[^>]*>/g, '\n');
      return [...text.matchAll(counted)].map(([words]) => `${address} ${words}`);
    });
    expect(bare).toEqual([]);
  });
});

test('no page shows the marks of a number that was not drawn', () => {
  expect(pages.filter(({ html }) => /[\uE000-\uE002]/.test(html)).map(({ address }) => address)).toEqual([]);
});
