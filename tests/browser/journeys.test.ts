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

  test('a researcher sees a disputed figure disputed on the spot', async () => {
    await visit(`/en/cases/${wuxi}/`, async (page) => {
      const dispute = page.locator('#figure-allowance .in-dispute a');
      await dispute.click();
      const conflict = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
      expect(await conflict.locator('q').count()).toBeGreaterThan(1);
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
