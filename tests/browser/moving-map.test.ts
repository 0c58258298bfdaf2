import { expect, test } from 'vitest';
import { useBrowser, visit } from './visit.ts';

useBrowser();

test('the moving map shows the name of a place as words, whatever they are', async () => {
  await visit('/en/map/', async (page, complaints) => {
    const words = '<img src=x onerror="document.title=1"> & Sons';
    await page.evaluate((name) => {
      const city = document.querySelector('#cities [data-lat] [data-name]');
      if (city) city.textContent = name;
    }, words);
    await page.locator('leaflet-map button').first().click();
    await page.locator('.leaflet-tooltip').first().waitFor();
    expect(await page.locator('.leaflet-tooltip').allTextContents()).toContain(words);
    expect(await page.locator('.moving img').count()).toBe(0);
    expect(complaints).toEqual({ console: [], foreign: [], policy: [], missing: [] });
  });
});
