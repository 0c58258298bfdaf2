import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findFirefox } from '../../scripts/lib/programs/find-browser.ts';
import { tooWide } from '../browser/faults.ts';
import { pairwiseSamples, richestPages, specialPages } from '../browser/samples.ts';
import { siteAt } from '../browser/visit.ts';

const found = findFirefox();
const themes = ['light', 'dark'] as const;
const samples = pairwiseSamples([...richestPages, ...specialPages], { themes, widths: [360, 768, 1440] });

describe.skipIf(found === null).each(themes)(
  `in ${found?.name ?? 'Firefox, which is not here: install it or set FIREFOX_PATH'}, %s`,
  (theme) => {
    let browser: Browser;
    let page: Page;
    let faults: string[] = [];

    beforeAll(async () => {
      // WebDriver has no word for the theme; the profile has.
      const extraPrefsFirefox = { 'ui.systemUsesDarkTheme': theme === 'dark' ? 1 : 0 };
      browser = await puppeteer.launch({ browser: 'firefox', executablePath: found?.executablePath ?? '', extraPrefsFirefox });
      page = await browser.newPage();
      page.on('console', (message) => {
        if (['error', 'warn'].includes(message.type())) faults.push(message.text());
      });
      page.on('pageerror', (error) => faults.push(String(error)));
      page.on('response', (response) => {
        if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
      });
      page.on('request', (request) => {
        if (!request.url().startsWith(`${siteAt}/`) && !request.url().startsWith('data:')) faults.push(`foreign ${request.url()}`);
      });
    });
    afterAll(() => browser?.close());

    test.each(samples.filter((sample) => sample.theme === theme))('$address, $width px', async ({ address, width }) => {
      faults = [];
      await page.setViewport({ width, height: 900 });
      await page.goto(`${siteAt}${address}`);
      expect(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(theme === 'dark');
      expect(await page.evaluate(() => document.querySelector('main h1')?.textContent?.trim())).toBeTruthy();
      expect({ faults, wide: await page.evaluate(tooWide) }).toEqual({ faults: [], wide: [] });
    });
  },
);
