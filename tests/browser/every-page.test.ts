import { describe, expect, test } from 'vitest';
import { samples } from './samples.ts';
import { violationsOf } from './violations.ts';
import { useBrowser, visit } from './visit.ts';

useBrowser();

// Two at a time, as a browser has processes of its own.
describe.concurrent('every page type', () => {
  test.each(samples)('$address, $theme, $width px', async ({ address, theme, width, isBare, hasContrast }) => {
    await visit(
      address,
      async (page, complaints) => {
        const violations = isBare ? [] : await violationsOf(page, hasContrast);
        const wide = await page.evaluate(() => {
          const width = document.documentElement.clientWidth;
          if (document.documentElement.scrollWidth <= width) return [];
          // What sticks out, unless a box around it scrolls.
          const scrolls = (element: Element | null): boolean =>
            element !== null &&
            element !== document.body &&
            (['auto', 'scroll', 'hidden', 'clip'].includes(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
          const found = [...document.body.querySelectorAll('*')]
            .filter((element) => element.getBoundingClientRect().right > width + 1 && !scrolls(element.parentElement))
            .slice(0, 5)
            .map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`);
          return found.length > 0 ? found : ['something in the page'];
        });
        expect({ violations, wide, ...complaints }).toEqual({
          violations: [],
          wide: [],
          console: [],
          foreign: [],
          policy: [],
          missing: [],
        });
      },
      { viewport: { width, height: 900 }, colorScheme: theme },
    );
  });
});

test('contrast is measured in both themes on each type of page', () => {
  const themes = Map.groupBy(
    samples.filter(({ isBare, hasContrast }) => !isBare && hasContrast),
    ({ type }) => type,
  );
  const lacking = samples.filter(({ type }) => new Set(themes.get(type)?.map(({ theme }) => theme)).size < 2);
  expect(lacking.map(({ address }) => address)).toEqual([]);
});
