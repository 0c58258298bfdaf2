import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { elementsOf, readTree } from '../../scripts/lib/site/read-tree.ts';
import { stringOf } from '../../src/i18n/strings.ts';
import { locales } from '../../src/values/locale.ts';
import { siteAt, useBrowser, visit } from './visit.ts';

useBrowser();

/** The addresses of the records a list shows, in its order. */
const shown = (page: Page) =>
  page
    .locator('.rows > :not([hidden]) b > a, .rows > :not([hidden]) th > a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
/** How many of them a list counts: purchases or rules, not the other records after them. */
const counted = (page: Page) =>
  page
    .locator('.rows > :not([hidden])')
    .evaluateAll((rows) => rows.filter((row) => !row.parentElement?.matches('.others .rows, .others ~ .rows')).length);
const value = (page: Page, facet: string, of: string) => page.locator(`[data-facet="${facet}"] [data-value="${of}"]`);
const countBeside = async (page: Page, facet: string, of: string) => Number(await value(page, facet, of).locator('small').textContent());
const chips = (page: Page) => page.locator('.chips a').allTextContents();
const query = (page: Page) => decodeURIComponent(new URL(page.url()).search);
/** Opens a facet and chooses one of its values. */
async function choose(page: Page, facet: string, of: string) {
  const link = value(page, facet, of);
  if (!(await link.isVisible())) await page.locator(`details:has(> [data-facet="${facet}"]) > summary`).click();
  await link.click();
}

describe('a list with facets', () => {
  test.each(locales)('values combine, their counts come true, and the address brings the same back, in %s', async (locale) => {
    await visit(`/${locale}/cases/`, async (page, complaints) => {
      const all = (await shown(page)).length;
      const ofShanghai = await countBeside(page, 'city', 'shanghai');
      await choose(page, 'city', 'shanghai');
      expect(await counted(page)).toBe(ofShanghai);
      const ofWuxi = await countBeside(page, 'city', 'wuxi');
      await choose(page, 'city', 'wuxi');
      // No purchase stands in both.
      expect(await counted(page)).toBe(ofShanghai + ofWuxi);
      const ofElderlyCare = await countBeside(page, 'service', 'elderly-care');
      await choose(page, 'service', 'elderly-care');
      const rows = await shown(page);
      expect(await counted(page)).toBe(ofElderlyCare);
      expect(rows.length).toBeLessThan(all);
      expect(query(page)).toBe('?city=shanghai&city=wuxi&service=elderly-care');
      expect(await chips(page)).toHaveLength(3);
      await visit(`/${locale}/cases/${new URL(page.url()).search}`, async (again) => {
        expect(await shown(again)).toEqual(rows);
        expect(await chips(again)).toEqual(await chips(page));
        expect(await value(again, 'service', 'elderly-care').isVisible()).toBe(true);
      });
      expect(complaints).toEqual({ console: [], foreign: [], policy: [], missing: [] });
    });
  });

  test('no value that is offered leads to nothing', async () => {
    await visit('/en/cases/?way=voucher', async (page) => {
      for (const facet of ['city', 'service', 'year', 'kind', 'source']) {
        const offered = page.locator(`[data-facet="${facet}"] li:not([hidden]) > a[data-value]`);
        for (const href of await offered.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))) {
          await page.goto(href);
          expect((await shown(page)).length, href).toBeGreaterThan(0);
        }
        await page.goto(`${siteAt}/en/cases/?way=voucher`);
      }
    });
  });

  test('what is chosen is cleared one by one and all at once, and the back button returns to it', async () => {
    await visit('/en/cases/?city=shanghai&way=project-contract', async (page) => {
      const both = await shown(page);
      await page.locator('.chips a').first().click();
      expect(query(page)).toBe('?way=project-contract');
      expect((await shown(page)).length).toBeGreaterThan(both.length);
      // The keyboard goes on where it was.
      expect(await page.evaluate(() => document.activeElement?.closest('.chips') !== null)).toBe(true);
      await page.locator('.clear').click();
      expect(query(page)).toBe('');
      expect(await page.locator('.chosen').isVisible()).toBe(false);
      await page.goBack();
      await page.goBack();
      expect(await shown(page)).toEqual(both);
      expect(await chips(page)).toHaveLength(2);
    });
  });

  test('a trainer has the national and the Guangdong rules of some years in one link', async () => {
    await visit('/zh-hans/policies/', async (page) => {
      await choose(page, 'place', 'national');
      await choose(page, 'place', 'guangdong');
      await page.locator('details:has(> [data-facet="year"]) > summary').click();
      await page.locator('[data-end="from"]').selectOption('1998');
      await page.locator('[data-end="to"]').selectOption('2013');
      expect(query(page)).toBe('?from=1998&place=guangdong&place=national&to=2013');
      const dated = await shown(page);
      const years = await page
        .locator('.rows > :not([hidden])')
        .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.year));
      expect(years.every((year) => Number(year) >= 1998 && Number(year) <= 2013)).toBe(true);
      // How many have no year is said, and they can be kept.
      const left = Number(/\d+/.exec((await page.locator('.left').textContent()) ?? '')?.[0]);
      expect(left).toBeGreaterThan(0);
      await page.locator('[data-keep]').check();
      expect((await shown(page)).length).toBe(dated.length + left);
      const link = new URL(page.url());
      await visit(`${link.pathname}${link.search}`, async (again) => {
        expect(await shown(again)).toEqual(await shown(page));
        expect(await again.locator('[data-keep]').isChecked()).toBe(true);
      });
    });
  });

  test('a change is announced with the count and what is chosen; the first showing is not', async () => {
    await visit('/en/cases/?city=wuxi', async (page) => {
      const status = page.locator('[role="status"]');
      expect(await status.textContent()).toBe('');
      const count = await countBeside(page, 'city', 'ningbo');
      await choose(page, 'city', 'ningbo');
      const said = (await status.textContent()) ?? '';
      expect(said).toContain(`${await counted(page)} purchases`);
      expect(said).toContain('City: Ningbo or Wuxi');
      expect(count).toBeGreaterThan(0);
    });
  });

  test('the keyboard chooses, and stays on the value', async () => {
    await visit('/en/cases/', async (page) => {
      await value(page, 'city', 'wuxi').focus();
      await page.keyboard.press('Enter');
      expect(query(page)).toBe('?city=wuxi');
      expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.value)).toBe('wuxi');
      expect(await value(page, 'city', 'wuxi').getAttribute('aria-current')).toBe('true');
    });
  });

  test('the order stands in the address and holds for the table', async () => {
    await visit('/en/cases/?city=shanghai', async (page) => {
      const byDate = await shown(page);
      await page.locator('.sort select').selectOption('title');
      const byTitle = await shown(page);
      expect(byTitle.toSorted()).toEqual(byDate.toSorted());
      // Purchases and other records are in order each by themselves.
      for (const list of await page.locator('.rows:visible').all()) {
        const titles = await list.locator('> :not([hidden]) b > a').allTextContents();
        expect(titles.length).toBeGreaterThan(0);
        expect(titles).toEqual(titles.toSorted(new Intl.Collator('en').compare));
      }
      expect(query(page)).toBe('?city=shanghai&sort=title');
      await page.locator('.views a').click();
      await page.waitForURL(`${siteAt}/en/cases/table/?city=shanghai&sort=title`);
      expect(await shown(page)).toEqual(byTitle);
      expect(await page.locator('th[aria-sort]').textContent()).toContain('Case');
    });
  });

  test('an address that asks for the table gets it', async () => {
    await visit('/en/policies/?level=national&view=table', async (page) => {
      await page.waitForURL(`${siteAt}/en/policies/table/?level=national`);
      expect((await shown(page)).length).toBe(await countBeside(page, 'level', 'national'));
    });
  });

  const permissions = { permissions: ['clipboard-read', 'clipboard-write'] };
  test.each(['/en/cases/?city=wuxi', '/en/cases/table/?city=wuxi', '/zh-hant/policies/table/?place=wuxi'])(
    '%s is copied as a table',
    async (address) => {
      await visit(
        address,
        async (page) => {
          await page.locator('.copy').click();
          await page.waitForFunction(() => document.querySelector('[role="status"]')?.textContent !== '');
          const lines = (await page.evaluate(() => navigator.clipboard.readText())).trimEnd().split('\n');
          const rows = await shown(page);
          expect(lines.at(-1)).toBe(page.url());
          expect(lines).toHaveLength(rows.length + 2);
          const columns = lines[0]?.split('\t').length;
          expect(lines.slice(0, -1).map((line) => line.split('\t').length)).toEqual(rows.map(() => columns).concat(columns));
          const html = await page.evaluate(async () => {
            const [item] = await navigator.clipboard.read();
            return (await item?.getType('text/html'))?.text();
          });
          expect(elementsOf(readTree(html ?? '')).filter(({ name }) => name === 'tr')).toHaveLength(rows.length + 2);
          for (const href of rows) expect(html).toContain(`${siteAt}${href}`);
        },
        permissions,
      );
    },
  );

  test('on the page of one value a second one leads to the list of both', async () => {
    await visit('/en/cases/by/city/wuxi/', async (page) => {
      await choose(page, 'way', 'voucher');
      await page.waitForURL(`${siteAt}/en/cases/?city=wuxi&way=voucher`);
      expect((await shown(page)).length).toBeGreaterThan(0);
    });
  });
});

describe('ticking', () => {
  test('some cases leads to comparing them, whatever is filtered afterwards', async () => {
    await visit('/en/cases/?city=wuxi', async (page) => {
      const send = page.locator('pick-to-compare button[type="submit"]');
      expect(await send.isVisible()).toBe(false);
      await page.locator('.rows > :not([hidden]) input').first().check();
      expect(await send.isDisabled()).toBe(true);
      await page.locator('.clear').click();
      await choose(page, 'city', 'ningbo');
      await page.locator('.rows > :not([hidden]) input').first().check();
      expect(await send.textContent()).toBe(stringOf('en', 'pick.case.ready', { n: 2 }));
      const ticked = new URL(page.url()).searchParams.getAll('case');
      expect(ticked).toHaveLength(2);
      await page.locator('.views a').click();
      await page.waitForURL((url) => url.pathname === '/en/cases/table/');
      await send.click();
      await page.waitForURL((url) => url.pathname === '/en/compare/cases/');
      expect(new URL(page.url()).searchParams.getAll('case').toSorted()).toEqual(ticked.toSorted());
    });
  });

  test('stops at four cases, and at two cities', async () => {
    for (const [address, most] of [
      ['/en/cases/', 4],
      ['/en/cities/', 2],
    ] as const)
      await visit(address, async (page) => {
        const boxes = page.locator('form input[type="checkbox"]');
        for (let at = 0; at < most; at++) await boxes.nth(at).check();
        expect(await boxes.nth(most).isDisabled()).toBe(true);
        await page.locator('pick-to-compare button[type="reset"]').click();
        await expect.poll(() => boxes.nth(most).isDisabled()).toBe(false);
      });
  });
});

describe('without scripts', () => {
  const options = { javaScriptEnabled: false };

  test.each([
    ['cases', 'way', 'voucher'],
    ['cases', 'service', 'home-based-elderly-care'],
    ['policies', 'place', 'guangdong'],
    ['policies', 'year', 'none'],
  ])('%s of one %s, %s, have a page of their own', async (collection, facet, of) => {
    await visit(
      `/en/${collection}/`,
      async (page) => {
        const count = await countBeside(page, facet, of);
        const href = (await value(page, facet, of).getAttribute('href')) ?? '';
        expect(href).toBe(`/en/${collection}/by/${facet}/${of}/`);
        await page.goto(`${siteAt}${href}`);
        expect(await counted(page)).toBe(count);
        // What is chosen can be taken away, and every count is one within the page.
        expect(await page.locator('.chips a').getAttribute('href')).toBe(`/en/${collection}/`);
        const others = page.locator(`.facets > details:not(:has([data-facet="${facet}"])) small`);
        for (const number of await others.allTextContents()) expect(Number(number)).toBeLessThanOrEqual(count);
      },
      options,
    );
  });

  test('a cell of the matrix with several cases leads to them', async () => {
    await visit(
      '/en/cases/matrix/',
      async (page) => {
        const link = page.locator('.matrix td a[href*="/by/city/"]').first();
        const several = Number(/\d+/.exec((await link.locator('.n').textContent()) ?? '')?.[0]);
        await link.click();
        expect((await shown(page)).length).toBeGreaterThanOrEqual(several);
        expect(await chips(page)).toHaveLength(2);
      },
      options,
    );
  });

  test('the table is a page, and ticked cases are compared in it', async () => {
    await visit(
      '/en/cases/',
      async (page) => {
        await page.locator('.views a').click();
        await page.waitForURL(`${siteAt}/en/cases/table/`);
        const boxes = page.locator('.rows input');
        await boxes.nth(0).check();
        await boxes.nth(1).check();
        await page.locator('pick-to-compare .picked-toggle').click();
        expect(await page.locator('.rows tr:visible').count()).toBe(2);
        expect(await page.locator('.picked:visible').count()).toBe(2);
      },
      options,
    );
  });
});

describe('the field that narrows a list', () => {
  const visible = (page: Page) => page.locator('.rows > li:visible').count();

  test.each([
    ['en/people', 'guo hong'],
    ['zh-hant/organisations', '無錫市'],
    ['en/works', '2011'],
    ['en/checks', 'wuxi'],
    ['zh-hans/conflicts', '无锡'],
    ['en/glossary', 'government purchase'],
  ])('%s shows the rows with the words typed, folded or not, and all again', async (address, asked) => {
    await visit(`/${address}/`, async (page, complaints) => {
      const before = await visible(page);
      const expected = await page.locator('.rows > li').evaluateAll(
        (rows, words) =>
          rows.filter((row) => {
            const text = (row.textContent ?? '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
            return words.every((word) => text.includes(word));
          }).length,
        asked.split(' '),
      );
      const field = page.locator('list-filter input');
      await field.fill(asked);
      expect(await visible(page)).toBe(expected);
      expect(await page.locator('list-filter output').textContent()).toContain(String(expected));
      await field.fill('xyzxyz');
      expect(await visible(page)).toBe(0);
      await field.fill('');
      expect(await visible(page)).toBe(before);
      expect(complaints).toEqual({ console: [], foreign: [], policy: [], missing: [] });
    });
  });

  test('acts together with facets', async () => {
    await visit('/en/cases/?city=shanghai', async (page) => {
      const all = (await shown(page)).length;
      await page.locator('list-filter input').fill('home care');
      const some = await visible(page);
      expect(some).toBeGreaterThan(0);
      expect(some).toBeLessThan(all);
      await page.locator('.clear').click();
      expect(await visible(page)).toBeGreaterThan(some);
      await page.locator('list-filter input').fill('');
      expect(await page.locator('[data-unmatched]').count()).toBe(0);
    });
  });
});
