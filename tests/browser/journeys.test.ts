import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { stringOf } from '../../src/i18n/strings.ts';
import { locales } from '../../src/values/locale.ts';
import { siteAt, useBrowser, visit } from './visit.ts';

useBrowser();

const wuxi = 'wuxi-2007-home-care-coupons';

/** Follows the first visible link whose address ends so. */
async function follow(page: Page, address: string) {
  const link = page.locator(`a[href="${address}"]:visible`).first();
  await link.click();
  await page.waitForURL((url) => url.href === new URL(address, siteAt).href);
}

describe('from the cover', () => {
  test.each(locales)('a student finds a case by its city and its figures, in %s', async (locale) => {
    await visit('/', async (page) => {
      await follow(page, `/${locale}/`);
      await page
        .locator('header nav')
        .getByRole('link', { name: stringOf(locale, 'nav.cases'), exact: true })
        .click();
      await page.waitForURL(`${siteAt}/${locale}/cases/`);
      await follow(page, `/${locale}/cases/${wuxi}/`);
      // Every fact of the narrative leads to its evidence.
      await page.locator('main a[href="#figure-fund"]').first().click();
      const figure = page.locator('#figure-fund');
      expect(await figure.locator('q').first().textContent()).toBe('520万元');
      expect(await page.locator('#cite').textContent()).toContain('/cases/wuxi-2007-home-care-coupons/');
    });
  });

  test('a student goes from a city to its cases and services', async () => {
    await visit('/en/', async (page) => {
      await follow(page, '/en/cities/');
      await follow(page, '/en/cities/wuxi/');
      expect(await page.locator('h1').textContent()).toContain('Wuxi');
      await follow(page, `/en/cases/${wuxi}/`);
      await follow(page, '/en/services/home-based-elderly-care/');
      expect(await page.locator('main a[href^="/en/cases/"]').count()).toBeGreaterThan(5);
    });
  });

  test.each(locales)('a researcher goes from a figure to the line of its source, in %s', async (locale) => {
    await visit(`/${locale}/cases/${wuxi}/`, async (page) => {
      await page.locator('main a.fig[href="#figure-fund"]').first().click();
      const link = page.locator('#figure-fund .src a').first();
      expect(await page.locator('#figure-fund .src').first().textContent()).toContain('1050');
      await link.click();
      await page.waitForURL((url) => url.pathname === `/${locale}/sources/zhang-2011/` && url.hash !== '');
      const stretch = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
      expect(await stretch.count()).toBe(1);
      expect(await stretch.isVisible()).toBe(true);
      // Everything read from there, with a way back.
      expect(await page.locator(`main a[href^="/${locale}/cases/${wuxi}/"]`).count()).toBeGreaterThan(0);
    });
  });

  // A link to what a closed line holds shows it in browsers that open no `details` too: nothing but `:target` is needed.
  test('a letter opens the whole evidence of its figure in place, without scripts', async () => {
    await visit(
      `/en/cases/${wuxi}/`,
      async (page) => {
        const evidence = page.locator('#figure-allowance');
        expect(await evidence.isVisible()).toBe(false);
        await page.locator('#note-b').click();
        expect(await evidence.isVisible()).toBe(true);
        const text = (await evidence.textContent()) ?? '';
        for (const words of ['每户每月360元', '360 yuan monthly', 'line 1050', 'line 1051', stringOf('en', 'conflict.preferred')])
          expect(text).toContain(words);
        expect(text.indexOf(stringOf('en', 'conflict.preferred'))).toBeLessThan(text.indexOf(stringOf('en', 'conflict.other')));
        await evidence.getByRole('link', { name: stringOf('en', 'evidence.back') }).click();
        expect(await evidence.isVisible()).toBe(false);
      },
      { javaScriptEnabled: false },
    );
  });

  test('a link from elsewhere to a figure or a disagreement shows it, a trifle too', async () => {
    for (const [address, words] of [
      [`/en/cases/${wuxi}/#figure-fund`, '520万元'],
      [`/en/cases/${wuxi}/#conflict-wuxi-2007-eighty-included`, 'more than 80 years old'],
      ['/en/cases/shanghai-1996-luoshan/#conflict-shanghai-1996-luoshan-run-or-owned', 'Our reading'],
      ['/en/cases/shanghai-1996-luoshan/#conflict-shanghai-1996-luoshan-non-completion', 'Our reading'],
    ] as const)
      await visit(
        address,
        async (page) => expect(await page.locator('.disclosure-body:visible').allInnerTexts()).toEqual([expect.stringContaining(words)]),
        { javaScriptEnabled: false },
      );
  });

  test('our reading of a disagreement stands in the closed line', async () => {
    await visit(`/en/cases/${wuxi}/`, async (page) => {
      const line = page.locator('#conflict-wuxi-2007-per-household-or-person summary');
      expect(await line.textContent()).toContain('One allowance for each household');
    });
  });
});

describe('from the foot of a case', () => {
  test('a student goes on to the same service in another city, without scripts; in print the way is left out', async () => {
    await visit(
      `/en/cases/${wuxi}/`,
      async (page) => {
        const related = page.getByRole('navigation', { name: stringOf('en', 'related.title'), exact: true });
        const line = related.getByRole('listitem').first();
        expect(await line.textContent()).toMatch(/^\s*Same service, /);
        expect(await line.textContent()).not.toContain('Wuxi');
        await page.emulateMedia({ media: 'print' });
        expect(await related.isVisible()).toBe(false);
        await page.emulateMedia({ media: 'screen' });
        await line.getByRole('link').click();
        await page.waitForURL(/\/en\/cases\/[^/]+\/$/);
        expect(page.url()).not.toContain(wuxi);
      },
      { javaScriptEnabled: false },
    );
  });
});
