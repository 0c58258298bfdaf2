import { onSite } from './in-browser.ts';

export interface Injected {
  asked: number;
  /** Elements and attributes in the results that the search does not normally make, and other effects of a query. */
  strange: string[];
}

/** Types the queries into the search page of a built site and collects what they inject. */
export function injectedBy(dist: string, queries: readonly string[]): Promise<Injected> {
  return onSite(dist, async (page, address) => {
    const strange: string[] = [];
    page.on('dialog', (dialog) => {
      strange.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('pageerror', (error) => strange.push(`error: ${error.message}`));
    await page.goto(`${address}en/search/`);
    const box = page.locator('input[name="q"]').first();
    // Elements made for normal queries are allowed.
    const usual = new Set<string>();
    for (const query of ['home care', '居家养老', 'shenzen', '2007', 'zzzz']) {
      await box.fill(query);
      await page.waitForTimeout(400);
      for (const name of await page.evaluate(madeInResults)) usual.add(name);
    }
    for (const query of queries) {
      await box.fill(query);
      await page.waitForTimeout(20);
      const made = await page.evaluate(madeInResults);
      strange.push(...made.filter((name) => !usual.has(name)).map((name) => `${name} after ${JSON.stringify(query.slice(0, 80))}`));
    }
    return { asked: queries.length, strange };
  });
}

/** Runs in the page: the elements of the search box, each with the names of its attributes. */
function madeInResults(): string[] {
  const names = [...document.querySelectorAll('search-box *')].flatMap((element) => [
    element.localName,
    ...element.getAttributeNames().map((attribute) => `${element.localName}[${attribute}]`),
  ]);
  return [...new Set(names)];
}
