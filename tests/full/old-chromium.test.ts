import { describe, expect, test } from 'vitest';
import { findOldChromium } from '../../scripts/lib/programs/find-old-chromium.ts';
import { tooWide } from '../browser/faults.ts';
import { useBrowser, visit } from '../browser/visit.ts';

// Pages are asked with `evaluate` alone: what finds elements for the tests needs a newer browser than the pages do.
const nearFloor = await findOldChromium(103);
const belowFloor = await findOldChromium(92);
const whyNot = (found: object) => ('problem' in found ? ` (not here: ${found.problem})` : '');
const pages = ['/en/', '/zh-hans/', '/en/cases/wuxi-2007-home-care-coupons/', '/zh-hant/cases/', '/en/policies/', '/en/timeline/'];
const count = (selector: string) => document.querySelectorAll(selector).length;

describe.skipIf('problem' in nearFloor)(`Chromium 103, near the stated floor${whyNot(nearFloor)}`, () => {
  useBrowser('problem' in nearFloor ? null : nearFloor);

  test.each(pages)('%s has its look and no faults', (address) =>
    visit(address, async (page, complaints) => {
      expect(await page.evaluate(() => getComputedStyle(document.querySelector('.site-head') as Element).display)).toBe('flex');
      expect({ ...complaints, wide: await page.evaluate(tooWide) }).toEqual({
        console: [],
        foreign: [],
        policy: [],
        missing: [],
        wide: [],
      });
    }),
  );

  test('a list narrows', () =>
    visit('/en/policies/', async (page, complaints) => {
      const promised = await page.evaluate(() => {
        const value = document.querySelector('[data-facet] [data-value]') as HTMLElement;
        value.click();
        return Number(value.querySelector('small')?.textContent);
      });
      await page.waitForFunction(count, '.chips a');
      expect(promised).toBeGreaterThan(0);
      expect(await page.evaluate(count, '.rows > :not([hidden])')).toBe(promised);
      expect(complaints.console).toEqual([]);
    }));

  test.each(['home care', '居家养老'])('the search finds %s', (words) =>
    visit(`/en/search/?q=${encodeURIComponent(words)}`, async (page, complaints) => {
      await page.waitForFunction(count, '.res > li:nth-child(4)');
      expect(complaints.console).toEqual([]);
    }),
  );
});

describe.skipIf('problem' in belowFloor)(`Chromium 92, below it, knows no layers of styles${whyNot(belowFloor)}`, () => {
  useBrowser('problem' in belowFloor ? null : belowFloor);

  test.each(pages)('%s reads: its title in the first screen, drawings as outlines, the ways on as a list', (address) =>
    visit(address, async (page) => {
      const drawings = await page.evaluate(() =>
        [...document.querySelectorAll('svg')].map((svg) => ({
          fill: getComputedStyle(svg).fill,
          width: svg.getBoundingClientRect().width,
        })),
      );
      expect(drawings.filter(({ fill, width }) => fill !== 'none' || width > 1280)).toEqual([]);
      expect(await page.evaluate(() => document.querySelector('main h1')?.getBoundingClientRect().top)).toBeLessThan(720);
      expect(await page.evaluate(count, 'header nav li')).toBeGreaterThan(8);
    }),
  );
});
