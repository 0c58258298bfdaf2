import { describe, expect, test } from 'vitest';
import { faultsOf, noFaults } from './faults.ts';
import { pairwiseSamples, richestPages, singleSamples, specialPages } from './samples.ts';
import { look, useBrowser } from './visit.ts';

useBrowser();

const looks = { themes: ['light', 'dark'], widths: [360, 1440] } as const;
const pairs = pairwiseSamples(richestPages, looks);
// Contrast hangs on the theme: it is measured once in each.
const samples = [
  ...pairs.map((sample, at) => ({
    ...sample,
    hasContrast: pairs.findIndex(({ route, theme }) => route === sample.route && theme === sample.theme) === at,
  })),
  ...singleSamples(specialPages, looks).map((sample) => ({ ...sample, hasContrast: true })),
];

describe('every page type', () => {
  test.each(samples)('$address, $theme, $width px', async ({ hasContrast, ...sample }) => {
    await look(sample, async (page, complaints) => {
      expect(await faultsOf(page, complaints, { hasContrast, isWhole: !hasContrast })).toEqual(noFaults);
    });
  });
});

test('contrast is measured in both themes on each type of page', () => {
  const lacking = richestPages.filter(({ route }) => {
    const measured = samples.filter((sample) => sample.route === route && sample.hasContrast);
    return looks.themes.some((theme) => !measured.some((sample) => sample.theme === theme));
  });
  expect(lacking).toEqual([]);
});
