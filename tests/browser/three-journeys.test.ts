import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { type Locale, locales } from '../../src/values/locale.ts';
import { siteAt, useBrowser, visit } from './visit.ts';

useBrowser();

/** From the cover to the thing in hand nobody makes more choices than these: a link followed, a value taken, words typed. */
const mostChoices = 3;

/** A reader who counts what there is to choose. */
class Reader {
  choices = 0;
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Follows the first link that can be seen and leads there. */
  async follow(address: string) {
    this.choices++;
    await this.page.locator(`a[href="${address}"]:visible`).first().click();
    await this.page.waitForURL(`${siteAt}${address}`);
  }

  async choose(act: () => Promise<void>) {
    this.choices++;
    await act();
  }
}

const walks = locales.flatMap((locale) => [
  { locale, hasScripts: true },
  { locale, hasScripts: false },
]);

const walk = (hasScripts: boolean, use: (reader: Reader) => Promise<void>) =>
  visit(
    '/',
    async (page, complaints) => {
      const reader = new Reader(page);
      await use(reader);
      expect(reader.choices).toBeLessThanOrEqual(mostChoices);
      expect(complaints.console).toEqual([]);
    },
    { javaScriptEnabled: hasScripts },
  );

const homeCare = 'home-based-elderly-care';
const cases = ['ningbo-2005-haishu-home-care', 'wuxi-2007-home-care-coupons'];

describe('how did Ningbo and Wuxi pay for home care, and who got there first?', () => {
  test.each(walks)('a student has both side by side, each cell with its evidence: $locale, scripts $hasScripts', ({ locale, hasScripts }) =>
    walk(hasScripts, async (reader) => {
      await reader.follow(`/${locale}/`);
      await reader.follow(`/${locale}/compare/services/${homeCare}/`);
      for (const id of cases) expect(await reader.page.locator(`main a[href="/${locale}/cases/${id}/"]`).first().isVisible()).toBe(true);
      // 520万元 stands there as printed, with the line it was read from.
      expect(await reader.page.locator('main').textContent()).toContain('520万元');
      expect(await reader.page.locator('main a[href*="/sources/zhang-2011/"]').count()).toBeGreaterThan(cases.length);
    }),
  );
});

describe('the rules of Guangdong, in order, as a link for a handout', () => {
  test.each(walks)('a trainer has them: $locale, scripts $hasScripts', ({ locale, hasScripts }) =>
    walk(hasScripts, async (reader) => {
      const { page } = reader;
      await reader.follow(`/${locale}/`);
      await reader.follow(`/${locale}/policies/`);
      await reader.choose(async () => {
        await page.locator('[data-facet="place"] [data-value="guangdong"]').click();
        await page.waitForURL(hasScripts ? /place=guangdong/ : /by\/place\/guangdong/);
      });
      const rules = await rulesOn(page, locale);
      expect(rules).toContain('guangdong-2012-purchase-interim-measures');
      expect(rules).not.toContain('wuxi-2005-purchase-guidance');
      const there = page.url();
      await page.goto(`${siteAt}/${locale}/about/`);
      await page.goto(there);
      expect(await rulesOn(page, locale)).toEqual(rules);
    }),
  );
});

/** The rules that a list shows, by id. */
async function rulesOn(page: Page, locale: Locale): Promise<string[]> {
  const addresses = await page
    .locator('.rows > :not([hidden]) a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const start = `/${locale}/policies/`;
  return [...new Set(addresses.filter((address) => address.startsWith(start)).map((address) => address.slice(start.length, -1)))];
}

describe('who buys home care', () => {
  test.each(locales)('a reader types what is in their head, in any script or misspelt, and has the service: %s', (locale) =>
    walk(true, async (reader) => {
      const { page } = reader;
      await reader.follow(`/${locale}/`);
      await reader.follow(`/${locale}/search/`);
      const { choices } = reader;
      for (const typed of ['居家养老', '居家養老', 'jujia yanglao', 'home care', 'home-based elderley care']) {
        // Each is typed by a reader who has just come.
        reader.choices = choices;
        await page.locator('#q').fill('');
        await page.keyboard.press('Enter');
        await page.locator('.res').first().waitFor({ state: 'detached' });
        await reader.choose(async () => {
          await page.locator('#q').fill(typed);
          await page.keyboard.press('Enter');
          await page.locator(`.res a[href="/${locale}/services/${homeCare}/"]`).waitFor();
        });
        expect(await page.locator(`.res a[href="/${locale}/cases/${cases[1]}/"]`).count()).toBe(1);
      }
    }),
  );

  test.each(locales)('without scripts the services lead there: %s', (locale) =>
    walk(false, async (reader) => {
      await reader.follow(`/${locale}/`);
      await reader.follow(`/${locale}/services/`);
      await reader.follow(`/${locale}/services/${homeCare}/`);
      expect(await reader.page.locator('h1').textContent()).toBe(
        { en: 'Home-based elderly care', 'zh-hans': '居家养老', 'zh-hant': '居家養老' }[locale],
      );
      for (const id of cases) expect(await reader.page.locator(`main a[href="/${locale}/cases/${id}/"]`).count()).toBeGreaterThan(0);
    }),
  );
});
