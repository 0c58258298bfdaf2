import { describe, expect, test } from 'vitest';
import { atlas } from '../content/content.ts';
import { pages } from './pages.ts';

/** What the sources print, wherever a record quotes it. */
const printed = [...new Set(Object.values(atlas).flatMap((part) => (part instanceof Map ? [...part.values()].flatMap(printedIn) : [])))];

/** The text of our own on the pages in Traditional, a block a line; quotations and what is in another language are taken out. */
const texts = pages
  .filter(({ address }) => address.startsWith('/zh-hant/'))
  .map(({ address, html }) => ({
    address,
    text: html
      .replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g, '')
      .replace(/<q\b[^>]*>[\s\S]*?<\/q>/g, '')
      .replace(/<(\w+)\b[^>]*\blang="(?:zh-Hans|en)"[^>]*>[\s\S]*?<\/\1>/g, '')
      .replace(/<\/?(?:a|abbr|b|cite|code|data|em|i|mark|small|span|strong|sub|sup|time|wbr)\b[^>]*>/g, '')
      .replace(/<[^>]*>/g, '\n')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'"),
  }));

describe('the pages in Traditional', () => {
  test('are as many as there are in Simplified', () => {
    expect(texts).toHaveLength(pages.filter(({ address }) => address.startsWith('/zh-hans/')).length);
  });

  test('quote in corner marks, but for what a source prints otherwise', () => {
    const found = texts.flatMap(({ address, text }) =>
      [...text.matchAll(/“[^”\n]*”?/g)]
        .filter(([mark]) => !printed.some((words) => words.includes(mark)))
        .map(([mark]) => `${address} ${mark}`),
    );
    expect(found).toEqual([]);
  });

  test('have single corner marks within double ones, never double within double', () => {
    const found = texts.flatMap(({ address, text }) => [...text.matchAll(/「[^」\n]*「/g)].map(([mark]) => `${address} ${mark}`));
    expect(found).toEqual([]);
  });
});

function printedIn(record: unknown): string[] {
  if (typeof record !== 'object' || record === null) return [];
  return Object.entries(record).flatMap(([key, value]) => (key === 'printed' && typeof value === 'string' ? [value] : printedIn(value)));
}
