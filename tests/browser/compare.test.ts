import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { parseCsv } from '../../src/atlas/download/csv.ts';
import { stringOf } from '../../src/i18n/strings.ts';
import { locales } from '../../src/values/locale.ts';
import { siteAt, useBrowser, visit } from './visit.ts';

useBrowser();

const wuxi = 'wuxi-2007-home-care-coupons';
const ningbo = 'ningbo-2005-haishu-home-care';
const luoshan = 'shanghai-1996-luoshan';
const niujie = 'beijing-2006-niujie-home-care';

const queryOf = (page: Page) => page.evaluate(() => location.search);
/** Waits until so many cases stand side by side, and reads their titles' addresses. */
async function columns(page: Page, n: number): Promise<string[]> {
  await page
    .locator('case-comparison table')
    .locator('thead th')
    .nth(n - 1)
    .waitFor();
  const links = await page.locator('case-comparison thead th > a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  return links.map((href) => href.split('/').at(-2) ?? '');
}
const cell = (page: Page, row: string, at: number) =>
  page
    .locator('case-comparison tbody tr', { has: page.locator('th', { hasText: row }) })
    .locator('td')
    .nth(at);

describe('cases side by side', () => {
  test.each(locales)('stand as the address says, each cell with its evidence, in %s', async (locale) => {
    await visit(`/${locale}/compare/cases/?case=${wuxi}&case=${ningbo}`, async (page, complaints) => {
      expect(await columns(page, 2)).toEqual([wuxi, ningbo]);
      const prices = stringOf(locale, 'compare.row.prices');
      expect(await cell(page, prices, 0).locator('q').textContent()).toBe('每户每月360元');
      expect(await cell(page, prices, 0).locator('.src').textContent()).toContain('1050');
      // What is not recorded says so, and where we looked.
      expect(await cell(page, prices, 1).locator('.unknown').textContent()).toBe(stringOf(locale, 'value.notRecorded'));
      expect(await page.locator('case-comparison tbody td:not(:has(a)):not(:has(.nothing))').count()).toBe(0);
      expect(complaints).toEqual({ console: [], foreign: [], policy: [], missing: [] });
    });
  });

  test('are added, moved and removed, and the address and the back button follow', async () => {
    await visit(`/en/compare/cases/?case=${wuxi}`, async (page) => {
      expect(await columns(page, 1)).toEqual([wuxi]);
      await page.locator('case-comparison select').selectOption(ningbo);
      await page.locator('case-comparison form button').click();
      expect(await columns(page, 2)).toEqual([wuxi, ningbo]);
      expect(await queryOf(page)).toBe(`?case=${wuxi}&case=${ningbo}`);

      await page.locator('[data-do="earlier"][data-at="1"]').click();
      await page.waitForFunction(
        (first) => document.querySelector('case-comparison thead a')?.getAttribute('href')?.includes(first),
        ningbo,
      );
      expect(await queryOf(page)).toBe(`?case=${ningbo}&case=${wuxi}`);

      await page.locator('[data-do="remove"][data-at="0"]').click();
      await page.waitForFunction(() => document.querySelectorAll('case-comparison thead th').length === 1);
      expect(await queryOf(page)).toBe(`?case=${wuxi}`);

      await page.goBack();
      expect(await columns(page, 2)).toEqual([ningbo, wuxi]);
    });
  });

  test('are four at most; what is not on record is left out and said', async () => {
    await visit(`/en/compare/cases/?case=${wuxi}&case=<script>&case=${ningbo}&case=${luoshan}&case=${niujie}`, async (page, complaints) => {
      expect(await columns(page, 4)).toEqual([wuxi, ningbo, luoshan, niujie]);
      expect(await page.locator('case-comparison [data-part="status"]').textContent()).toContain('Not on record, left out: 1.');
      expect(await page.locator('case-comparison select').isDisabled()).toBe(true);
      expect(complaints.console).toEqual([]);
    });
  });

  test('come as CSV, one row a fact, with the words and the line', async () => {
    await visit(`/en/compare/cases/?case=${wuxi}&case=${ningbo}`, async (page) => {
      await columns(page, 2);
      const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-do="csv"]').click()]);
      const folder = mkdtempSync(join(tmpdir(), 'atlas-compare-'));
      await download.saveAs(join(folder, 'cases.csv'));
      const { rows, errors } = parseCsv(readFileSync(join(folder, 'cases.csv'), 'utf8').replace(/^\uFEFF/, ''));
      expect(errors).toEqual([]);
      expect(rows[0]).toEqual(['row', 'case', 'value', 'printed', 'record', 'source', 'lines']);
      const fund = rows.find(([, , , printed]) => printed === '520万元');
      expect(fund?.slice(4)).toEqual([`case/${wuxi}#fund`, 'zhang-2011', '1050']);
      rmSync(folder, { recursive: true });
    });
  });

  test('are copied as the table that is read, for a spreadsheet and for a text', async () => {
    const permissions = { permissions: ['clipboard-read', 'clipboard-write'] };
    await visit(
      `/en/compare/cases/?case=${wuxi}&case=${ningbo}`,
      async (page) => {
        await columns(page, 2);
        await page.locator('[data-do="copy"]').click();
        await page.waitForFunction(
          (said) => document.querySelector('[data-part="status"]')?.textContent === said,
          stringOf('en', 'compare.say.copied'),
        );
        const heads = await page.locator('case-comparison thead th > a').allTextContents();
        const names = await page.locator('case-comparison tbody th').allTextContents();
        const cells = (await page.evaluate(() => navigator.clipboard.readText())).split('\n').map((line) => line.split('\t'));
        expect(cells[0]).toEqual(['', ...heads]);
        expect(cells.slice(1).map(([name]) => name)).toEqual(names);
        expect(cells.find(([name]) => name === stringOf('en', 'compare.row.prices'))?.[1]).toContain('每户每月360元');
        const html = await page.evaluate(async () => {
          const [item] = await navigator.clipboard.read();
          return (await item?.getType('text/html'))?.text();
        });
        expect(html?.match(/<tr>/g)).toHaveLength(names.length + 1);
        expect(html?.match(/<td>/g)).toHaveLength((names.length + 1) * 3);
      },
      permissions,
    );
  });

  test('print without controls, with everything unfolded', async () => {
    await visit(`/en/compare/cases/?case=${wuxi}&case=${ningbo}`, async (page) => {
      await columns(page, 2);
      await page.emulateMedia({ media: 'print' });
      const shown = await page.locator('main').locator('button:visible, select:visible, input:visible').count();
      expect(shown).toBe(0);
      expect(await page.locator('case-comparison table').isVisible()).toBe(true);
    });
  });

  test('a file that does not come is said plainly, and can be asked for again', async () => {
    await visit('/en/compare/cases/', async (page) => {
      await page.route('**/compare/en/*.json', (route) => route.abort());
      await page.locator('case-comparison select').selectOption(wuxi);
      await page.locator('case-comparison form button').click();
      await page.locator('[data-do="retry"]').waitFor();
      await page.unroute('**/compare/en/*.json');
      await page.locator('[data-do="retry"]').click();
      expect(await columns(page, 1)).toEqual([wuxi]);
    });
  });

  test('say above the columns who paid, per what and out of which money', async () => {
    await visit(`/zh-hant/compare/cases/?case=${wuxi}&case=${ningbo}`, async (page) => {
      await columns(page, 2);
      const sentence = await page.locator('[data-part="sentence"]').textContent();
      expect(sentence).toContain('無錫（2007）由市出資，按戶計');
      expect(sentence).toContain('寧波（2005）由區出資');
      expect(await cell(page, stringOf('zh-hant', 'compare.row.origins'), 0).locator('q').allTextContents()).toEqual([
        '财政预算内安排',
        '社会福利基金',
        '慈善资金筹资',
      ]);
      expect(await cell(page, stringOf('zh-hant', 'compare.row.origins'), 1).locator('.unknown').count()).toBe(1);
    });
  });

  test.each(['cases/', 'cases/table/', 'cities/'])('ticked in %s, two are compared without scripts', async (list) => {
    await visit(
      `/en/${list}`,
      async (page) => {
        const name = list === 'cities/' ? 'city' : 'case';
        for (const value of name === 'city' ? ['wuxi', 'ningbo'] : [wuxi, ningbo])
          await page.locator(`[name="${name}"][value="${value}"]`).evaluate((box) => {
            for (const folded of document.querySelectorAll('details')) if (folded.contains(box)) folded.open = true;
            (box as HTMLInputElement).checked = true;
          });
        expect(await page.locator('.picked:visible').count()).toBe(0);
        await page.locator('.picked-toggle').click();
        const said = await page.locator('.picked:visible').allTextContents();
        expect(said).toHaveLength(2);
        expect(said.find((words) => words.startsWith('In Wuxi'))).toContain('the city');
        expect(said.find((words) => words.startsWith('In Ningbo'))).toContain('the district paid');
        expect(await page.locator(`[name="${name}"]:visible`).count()).toBe(2);
      },
      { javaScriptEnabled: false },
    );
  });

  test('without scripts there are tables by service, and no control that does nothing', async () => {
    await visit(
      '/zh-hans/compare/cases/',
      async (page) => {
        expect(await page.locator('noscript').textContent()).toContain(stringOf('zh-hans', 'compare.noscript').slice(0, 8));
        expect(await page.locator('main select:visible, main button:visible').count()).toBe(0);
        await page.locator('a[href="/zh-hans/compare/services/home-based-elderly-care/"]').click();
        expect(await page.locator('table.several thead th').count()).toBeGreaterThan(2);
      },
      { javaScriptEnabled: false },
    );
  });
});

describe('two cities', () => {
  test('are found in three steps from the home page, without scripts', async () => {
    await visit(
      '/en/',
      async (page) => {
        await page.locator('.site-parts a[href="/en/cities/"]').click();
        await page.locator('main a[href="/en/compare/"]').click();
        await page.locator('#city-ningbo a[href="/en/compare/ningbo-vs-wuxi/"]').click();
        expect(await page.locator('h1').textContent()).toBe('Ningbo and Wuxi');
        const both = page.locator('tr.shared');
        expect(await both.locator('th a').textContent()).toBe('Home-based elderly care');
        expect(await both.locator(`td a[href="/en/cases/${wuxi}/"]`).count()).toBe(1);
        // Every cell leads on, unless there is nothing of the kind.
        expect(await page.locator('table.pair tbody td:not(:has(a)):not(:has(.nothing))').count()).toBe(0);
        expect(await page.locator('#ways td').first().locator('.unknown').count()).toBe(1);
      },
      { javaScriptEnabled: false },
    );
  });

  test('are picked from two lists, whichever comes first', async () => {
    await visit('/zh-hant/compare/', async (page) => {
      const [first, second] = [page.locator('pair-picker select').first(), page.locator('pair-picker select').last()];
      await first.selectOption('wuxi');
      await second.selectOption('wuxi');
      await page.locator('pair-picker button').click();
      expect(await page.locator('pair-picker [role="status"]').textContent()).toBe(stringOf('zh-hant', 'compare.pickTwo'));
      await second.selectOption('ningbo');
      await page.locator('pair-picker button').click();
      await page.waitForURL(`${siteAt}/zh-hant/compare/ningbo-vs-wuxi/`);
    });
  });

  test('an address that names them leads to their page', async () => {
    await visit('/en/compare/?city=wuxi&city=ningbo', async (page) => {
      await page.waitForURL(`${siteAt}/en/compare/ningbo-vs-wuxi/`);
    });
  });

  test('have their facts as a file', async () => {
    await visit('/zh-hans/compare/ningbo-vs-wuxi/', async (page) => {
      const href = await page.locator('main a[download]').getAttribute('href');
      const { rows } = parseCsv((await (await page.request.get(`${siteAt}${href}`)).text()).replace(/^\uFEFF/, ''));
      expect(rows[0]).toEqual(['row', 'city', 'value', 'printed', 'record', 'source', 'lines']);
      expect(
        rows.some(
          ([, city, , printed, , source, lines]) => city === '无锡' && printed === '520万元' && source === 'zhang-2011' && lines === '1050',
        ),
      ).toBe(true);
    });
  });
});
