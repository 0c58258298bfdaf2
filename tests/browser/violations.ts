import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe objects to, contrast included or not, with the first places of each. */
export async function violationsOf(page: Page, hasContrast = true): Promise<string[]> {
  // One frame a page: the legacy mode spares a second, blank page for each run.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ runOnly: axeTags, resultTypes: ['violations'], rules: { 'color-contrast': { enabled: hasContrast } } })
    .analyze();
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary?.split('\n')[1]?.trim() ?? ''}`)
        .join('; ')}`,
  );
}
