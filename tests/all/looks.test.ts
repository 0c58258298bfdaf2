import { describe, expect, test } from 'vitest';
import { faultsOf, noFaults } from '../browser/faults.ts';
import { allSamples, barestPages, richestPages, specialPages } from '../browser/samples.ts';
import { look, useBrowser } from '../browser/visit.ts';

useBrowser();

const samples = allSamples([...richestPages, ...barestPages, ...specialPages], {
  themes: ['light', 'dark', 'print'],
  widths: [360, 768, 1440],
});

describe('every page type, whole', () => {
  test.each(samples)('$address, $theme, $width px', async (sample) => {
    await look(sample, async (page, complaints) => {
      const closeness = sample.theme === 'print' ? null : { hasContrast: true, isWhole: true };
      expect(await faultsOf(page, complaints, closeness)).toEqual(noFaults);
    });
  });
});
