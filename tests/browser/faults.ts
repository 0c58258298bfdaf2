import type { Page } from 'playwright-core';
import { type Closeness, violationsOf } from './violations.ts';
import type { Complaints } from './visit.ts';

/** Everything a page can be asked in one visit. */
export interface Faults extends Complaints {
  violations: string[];
  wide: string[];
}

export const noFaults: Faults = { violations: [], wide: [], console: [], foreign: [], policy: [], missing: [] };

/** What is wrong with a page as it stands. Most of the time goes to axe, so it is said how closely that looks, if at all. */
export async function faultsOf(page: Page, complaints: Complaints, closeness: Closeness | null): Promise<Faults> {
  const wide = await page.evaluate(tooWide);
  const violations = closeness ? await violationsOf(page, closeness) : [];
  return { violations, wide, ...complaints };
}

/** Runs in the page: what makes it scroll sideways, unless a box around it scrolls. */
export function tooWide(): string[] {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) return [];
  const scrolls = (element: Element | null): boolean =>
    element !== null &&
    element !== document.body &&
    (['auto', 'scroll', 'hidden', 'clip'].includes(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
  const found = [...document.body.querySelectorAll('*')]
    .filter((element) => element.getBoundingClientRect().right > width + 1 && !scrolls(element.parentElement))
    .slice(0, 5)
    .map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`);
  return found.length > 0 ? found : ['something in the page'];
}
