import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findWebKit, WebKitPage } from '../../scripts/lib/programs/webkit.ts';
import { tooWide } from '../browser/faults.ts';
import { pairwiseSamples, richestPages, specialPages } from '../browser/samples.ts';
import { siteAt } from '../browser/visit.ts';

const found = findWebKit();
// The window of the small browser is 400 px wide at least.
const samples = pairwiseSamples([...richestPages, ...specialPages], { themes: ['light'], widths: [400, 768, 1440] });

describe.skipIf(found === null)(`in WebKitGTK${found ? '' : ', which is not here: install webkit2gtk-driver and xvfb'}`, () => {
  let page: WebKitPage;
  beforeAll(async () => {
    if (found) page = await WebKitPage.open(found);
  });
  afterAll(() => page?.close());

  test.each(samples)('$address, $width px', async ({ address, width }) => {
    await page.resize(width, 900);
    await page.goto(`${siteAt}${address}`);
    expect(await page.evaluate('return document.querySelector("main h1")?.textContent?.trim()')).toBeTruthy();
    expect(await page.evaluate(`return (${tooWide})()`)).toEqual([]);
  });

  test('the search answers', async () => {
    await page.goto(`${siteAt}/en/search/?q=home+care`);
    const found = `const until = Date.now() + 60000;
      while (Date.now() < until && document.querySelectorAll('.res > li').length < 4) await new Promise((done) => setTimeout(done, 50));
      return document.querySelectorAll('.res > li').length;`;
    expect(await page.evaluate(`return (async () => {${found}})()`)).toBeGreaterThan(3);
  });
});
