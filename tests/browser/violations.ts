import axe from 'axe-core';
import type { Page } from 'playwright-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** How closely axe looks. */
export interface Closeness {
  /** Whether it measures contrast, half of its work: colours hang on the theme, so each theme of a page once is enough. */
  hasContrast: boolean;
  /** Whether it looks at all that repeats, or at the first of it. */
  isWhole: boolean;
}

/** What axe objects to, with the first places of each. */
export async function violationsOf(
  page: Page,
  { hasContrast, isWhole }: Closeness = { hasContrast: true, isWhole: true },
): Promise<string[]> {
  if (!isWhole) await page.evaluate(thinOut);
  await page.evaluate(axe.source);
  const violations = await page.evaluate(
    async (options) => (await (globalThis as unknown as { axe: typeof axe }).axe.run(document, options)).violations,
    { runOnly: tags, resultTypes: ['violations' as const], rules: { 'color-contrast': { enabled: hasContrast } } },
  );
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary?.split('\n')[1]?.trim() ?? ''}`)
        .join('; ')}`,
  );
}

/**
 * Runs in the page and takes away what repeats, so that a long page costs little more than a short one. Of the elements that are reached by
 * the same names, classes, roles and languages from the top, the first three stay, and whatever holds one of these; a link or a control
 * stays whole, and so does what has no neighbour like it. What refers to an element that went is an objection of axe: nothing passes for
 * being gone.
 */
function thinOut() {
  const most = 3;
  const ways = new Map<string, number>();
  const wayTo = new Map<Element, number>();
  const seen: number[] = [];
  const find = (element: Element, from: number) => {
    const own = ['class', 'role', 'type', 'lang'].map((name) => element.getAttribute(name) ?? '');
    const steps = [from, element.tagName, ...own].join(' ');
    const way = ways.get(steps) ?? ways.size;
    ways.set(steps, way);
    wayTo.set(element, way);
    for (const child of element.children) find(child, way);
  };
  const wayOf = (element: Element) => wayTo.get(element) ?? 0;
  const isNew = (element: Element): boolean => (seen[wayOf(element)] ?? 0) < most || [...element.children].some(isNew);
  const keep = (element: Element, isWhole: boolean) => {
    seen[wayOf(element)] = (seen[wayOf(element)] ?? 0) + 1;
    const beside = new Set<number>();
    for (const child of [...element.children]) {
      if (isWhole || !beside.has(wayOf(child)) || isNew(child)) keep(child, isWhole || child.matches('a, button, label, summary'));
      else child.remove();
      beside.add(wayOf(child));
    }
  };
  find(document.body, -1);
  keep(document.body, false);
}
