import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { addressIn } from '../../scripts/lib/site/page-types.ts';
import { locales } from '../../src/values/locale.ts';
import { richest, types } from './samples.ts';
import { useBrowser, visit } from './visit.ts';

useBrowser();

/** The words of the page without the controls that scripts add. */
const wordsOf = (page: Page) =>
  page.evaluate(() => {
    const main = document.querySelector('main')?.cloneNode(true) as HTMLElement;
    for (const control of main.querySelectorAll('button, input, select, output, dialog, [role="status"], script, style')) control.remove();
    return (main.textContent ?? '').replace(/\s+/g, ' ').trim();
  });

describe('without scripts', () => {
  const route = richest('cases/*');
  test.each(locales)('a case page says the same in %s', async (locale) => {
    const address = addressIn(locale, route);
    const without = await visit(address, wordsOf, { javaScriptEnabled: false });
    expect(without.length).toBeGreaterThan(400);
    expect(await visit(address, wordsOf)).toBe(without);
  });

  const local = types.filter(({ isLocal }) => isLocal);
  test.each(local.map(({ name }, turn) => [name, locales[turn % 3] ?? 'en'] as const))('%s is complete in %s', async (name, locale) => {
    const { heading, words, controls } = await visit(
      addressIn(locale, richest(name)),
      (page) =>
        page.evaluate(() => ({
          heading: document.querySelector('main h1')?.textContent?.trim() ?? '',
          // biome-ignore lint/performance/useDomNodeTextContent: what is hidden does not count.
          words: (document.querySelector('main') as HTMLElement).innerText.length,
          // A control that needs a script appears only once the script is there.
          controls: [...document.querySelectorAll<HTMLElement>('button, [role="button"], input[type="range"]')]
            .filter((control) => control.checkVisibility() && control.closest('form[action]') === null)
            .map((control) => control.outerHTML.slice(0, 80)),
        })),
      { javaScriptEnabled: false },
    );
    expect(heading).not.toBe('');
    expect(words).toBeGreaterThan(20);
    expect(controls).toEqual([]);
  });
});
