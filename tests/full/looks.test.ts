import { describe, expect, test } from 'vitest';
import { findBrowser, noBrowser } from '../../scripts/lib/programs/find-browser.ts';
import { faultsOf, noFaults } from '../browser/faults.ts';
import { barestPages, pairwiseSamples, richestPages, specialPages } from '../browser/samples.ts';
import { look, useBrowser } from '../browser/visit.ts';

// One with windows, where it is installed: the daily tests have looked with the one that comes as a package.
const found = await findBrowser();
const samples = pairwiseSamples([...richestPages, ...barestPages, ...specialPages], {
  themes: ['light', 'dark', 'print'],
  widths: [360, 768, 1440],
});

describe.skipIf(found === null)(`every page type in ${found?.name ?? `Chromium. ${noBrowser}`}`, () => {
  useBrowser(found);

  test.each(samples)('$address, $theme, $width px', async (sample) => {
    await look(sample, async (page, complaints) => {
      const closeness = sample.theme === 'print' ? null : { hasContrast: true, isWhole: true };
      expect(await faultsOf(page, complaints, closeness)).toEqual(noFaults);
    });
  });
});
