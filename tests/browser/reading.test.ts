import { describe, expect, test } from 'vitest';
import { addressIn } from '../../scripts/lib/site/page-types.ts';
import { languageTag, locales } from '../../src/values/locale.ts';
import { richest, types } from './samples.ts';
import { siteAt, useBrowser, visit } from './visit.ts';

useBrowser();

const casePage = addressIn('en', richest('cases/*'));

describe('reading', () => {
  test('the first tab stop skips to the text', async () => {
    await visit(casePage, async (page) => {
      await page.keyboard.press('Tab');
      const link = page.locator(':focus');
      expect(await link.getAttribute('href')).toBe('#text');
      expect(await link.isVisible()).toBe(true);
      const box = await link.boundingBox();
      expect(box && box.y >= 0 && box.height >= 24).toBe(true);
      await page.keyboard.press('Enter');
      expect(page.url()).toBe(`${siteAt}${casePage}#text`);
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    });
  });

  test('what has the focus can be seen', async () => {
    await visit(casePage, async (page) => {
      for (let step = 0; step < 40; step++) {
        await page.keyboard.press('Tab');
        const seen = await page.evaluate(() => {
          const element = document.activeElement;
          if (!element || element === document.body) return true;
          const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
          const box = element.getBoundingClientRect();
          return (
            ((outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1) || boxShadow !== 'none') &&
            box.bottom > 0 &&
            box.top < innerHeight
          );
        });
        expect(seen, await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 120) ?? '')).toBe(true);
      }
    });
  });

  // That the switch of every page leads to the same page is asked of the pages themselves, in tests/built.
  const switched = types.filter(({ name }) => ['home', 'cases', 'cases/*'].includes(name));
  test.each(switched.map(({ name }) => name))('the language switch keeps the page: %s', async (name) => {
    const route = richest(name);
    await visit(addressIn('en', route), async (page) => {
      for (const locale of [...locales.slice(1), 'en' as const]) {
        await page.locator(`.site-head > .languages a[hreflang="${languageTag(locale)}"]`).click();
        await page.waitForURL(`${siteAt}${addressIn(locale, route)}`);
        expect(await page.locator('html').getAttribute('lang')).toBe(languageTag(locale));
      }
    });
  });

  test('print shows the evidence and leaves out the navigation', async () => {
    await visit(casePage, async (page) => {
      await page.emulateMedia({ media: 'print' });
      const shown = await page.evaluate(() => {
        const visible = (selector: string) =>
          [...document.querySelectorAll<HTMLElement>(selector)].map(
            (element) =>
              element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && element.getBoundingClientRect().height > 0,
          );
        return {
          quotations: visible('.evidence-list q'),
          sources: visible('.evidence-list .src'),
          navigation: visible('.site-head > .site-parts'),
          background: getComputedStyle(document.body).backgroundColor,
        };
      });
      expect(shown.quotations.length).toBeGreaterThan(0);
      expect(shown.quotations.every(Boolean)).toBe(true);
      expect(shown.sources.every(Boolean)).toBe(true);
      expect(shown.navigation.some(Boolean)).toBe(false);
    });
  });

  test.each(['en', 'zh-hans'])(
    'the coupons of Wuxi end within five screens of a phone and three sheets of paper, in %s',
    async (locale) => {
      await visit(
        `/${locale}/cases/wuxi-2007-home-care-coupons/`,
        async (page) => {
          await page.evaluate(() => document.fonts.ready);
          const end = await page.evaluate(() => (document.querySelector('#cite')?.getBoundingClientRect().bottom ?? Infinity) + scrollY);
          expect(end / 740).toBeLessThanOrEqual(5);
          const sheets = (await page.pdf({ preferCSSPageSize: true, format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
          expect(sheets.length).toBeGreaterThan(0);
          expect(sheets.length).toBeLessThanOrEqual(3);
        },
        { viewport: { width: 360, height: 740 } },
      );
    },
  );

  test('a page that does not exist says so', async () => {
    await visit('/en/cases/no-such-case/', async (page) => {
      expect(await page.locator('main h1').count()).toBe(1);
      expect(await page.locator('main a').count()).toBeGreaterThan(0);
    });
  });

  test('text can be twice as large without losing any', async () => {
    await visit(
      casePage,
      async (page) => {
        await page.addStyleTag({ content: 'html{font-size:200%}' });
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
      },
      { viewport: { width: 640, height: 900 }, bypassCSP: true },
    );
  });
});
