import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesOf } from '../../scripts/lib/files.ts';
import { astroBuild } from '../../scripts/lib/programs/astro.ts';
import { type BuiltSite, readSite } from '../../scripts/lib/site/read-site.ts';
import { listen, staticServer } from '../../scripts/lib/site/static-server.ts';
import { verifySite } from '../../scripts/lib/site/verify-site.ts';
import { stringOf } from '../../src/i18n/strings.ts';
import { formatFaults } from '../../src/integration/faults.ts';
import { addressWithin } from '../../src/values/site-address.ts';
import { type Complaints, useBrowser, visit } from '../browser/visit.ts';

/** A site built for a folder of its host, read, and served from there with nothing at the root. */
const base = '/repo/';
const folder = mkdtempSync(join(tmpdir(), 'atlas-base-'));
const dist = join(folder, 'site');
let site: BuiltSite;
let server: Server;
let at = '';

beforeAll(async () => {
  const cache = join(folder, 'cache');
  // What a build for the root of the host left behind must not show.
  if (existsSync('.atlas/cache')) cpSync('.atlas/cache', cache, { recursive: true });
  const { status, output } = await astroBuild(dist, { env: { ATLAS_BASE: base, ATLAS_CACHE: cache } });
  expect(status, output).toBe(0);
  site = readSite(dist);
  server = staticServer(dist, base);
  at = `http://127.0.0.1:${await listen(server, 0)}${base.slice(0, -1)}`;
});
afterAll(() => {
  server?.closeAllConnections();
  server?.close();
  rmSync(folder, { recursive: true, force: true });
});

const literally = (words: string) => words.replaceAll('.', String.raw`\.`);

describe('a site built for a folder of its host', () => {
  test('stands there by its own word', () => {
    expect(site.base).toBe(base);
  });

  test('has no link, anchor, form, picture, script, icon or name of a page that leads out of it or nowhere', () => {
    expect(formatFaults(verifySite(site))).toEqual([]);
    expect(site.pages.flatMap(({ links }) => links).length).toBeGreaterThan(50 * site.pages.length);
  });

  test('names no address of its host outside the folder, in any file', () => {
    const names = readdirSync(dist).map((name) => literally(name));
    // "/en/…  (/icon.svg  https://host/en/…
    const outside = new RegExp(
      String.raw`(?:["'(=;\s\x60]/(?:${names.join('|')})(?![\w-])|${literally(site.origin)}(?!${base})).{0,60}`,
      'i',
    );
    const texts = filesOf(dist).filter((file) => !file.endsWith('.woff2'));
    const found = texts.flatMap((file) => {
      const [words] = outside.exec(readFileSync(join(dist, file), 'utf8')) ?? [];
      return words === undefined ? [] : [`${file}: ${words}`];
    });
    expect(found).toEqual([]);
  });

  test('has every page and file that its data, its schemas, its search and its comparisons name', () => {
    const address = new RegExp(`(?:${literally(site.origin)}|["'])(${base}[\\w./-]*)`, 'g');
    const named = filesOf(dist)
      .filter((file) => /\.(json|geojson|csv|txt)$/.test(file))
      .flatMap((file) => Array.from(readFileSync(join(dist, file), 'utf8').matchAll(address), ([, to = '']) => ({ file, to })));
    expect(named.filter(({ to }) => !site.addresses.has(addressWithin(base, to) ?? ''))).toEqual([]);
    for (const start of ['data/cases.json', 'data/cases.csv', 'data/schemas/', 'data/datapackage.json', 'compare/'])
      expect(
        named.some(({ file }) => file.startsWith(start)),
        start,
      ).toBe(true);
    const read = (file: string) => JSON.parse(readFileSync(join(dist, file), 'utf8'));
    const [{ id, url }] = read('data/cases.json').records;
    expect(url.en).toBe(`${site.origin}${base}en/cases/${id}/`);
    expect(read('data/schemas/cases.json').$id).toBe(`${site.origin}${base}data/schemas/cases.json`);
    expect(read('data/datapackage.json').homepage).toBe(`${site.origin}${base}`);
  });
});

describe('a reader there', () => {
  useBrowser();

  const wuxi = 'wuxi-2007-home-care-coupons';
  const ningbo = 'ningbo-2005-haishu-home-care';
  const walk = (address: string, use: (page: Page) => Promise<void>) =>
    visit(
      address,
      async (page, complaints) => {
        await use(page);
        expect(complaints).toEqual({ console: [], foreign: [], policy: [], missing: [] } satisfies Complaints);
      },
      {},
      at,
    );
  /** Follows the first link that can be seen and leads to a page of the site. */
  const follow = async (page: Page, address: string) => {
    await page.locator(`a[href="${base}${address}"]:visible`).first().click();
    await page.waitForURL(`${at}/${address}`);
  };

  test('goes from the cover to a case by a facet, whose choice the address keeps', () =>
    walk('/', async (page) => {
      await follow(page, 'en/');
      await follow(page, 'en/cases/');
      await page.locator('[data-facet="city"] [data-value="wuxi"]').click();
      await page.waitForURL(`${at}/en/cases/?city=wuxi`);
      const shown = () =>
        page.locator('.rows > :not([hidden]) b > a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      const own = await shown();
      expect(own).toContain(`${base}en/cases/${wuxi}/`);
      await page.reload();
      expect(await shown()).toEqual(own);
      await page.locator('.views a').first().click();
      await page.waitForURL(`${at}/en/cases/table/?city=wuxi`);
      await page.goBack();
      await follow(page, `en/cases/${wuxi}/`);
      expect(await page.locator('#cite').textContent()).toContain(`${site.origin}${base}en/cases/${wuxi}/`);
    }));

  test('types what is looked for, and every result opens', () =>
    walk('/en/search/', async (page) => {
      await page.locator('#q').fill('home care');
      await page.keyboard.press('Enter');
      await page.waitForURL(`${at}/en/search/?q=home+care`);
      const results = page.locator('.res > li a[href]');
      await results.first().waitFor();
      const found = await results.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
      expect(found.length).toBeGreaterThan(5);
      for (const href of new Set(found)) expect((await page.request.get(href)).status(), href).toBe(200);
      await page.locator(`.res a[href="${base}en/services/home-based-elderly-care/"]`).first().click();
      await page.waitForURL(`${at}/en/services/home-based-elderly-care/`);
    }));

  test('puts two cases side by side, and goes to the page of two cities', () =>
    walk('/en/compare/cases/', async (page) => {
      const heads = page.locator('case-comparison thead th > a');
      for (const [count, id] of [wuxi, ningbo].entries()) {
        await page.locator('case-comparison select').selectOption(id);
        await page.locator('case-comparison form button').click();
        await heads.nth(count).waitFor();
      }
      expect(await heads.evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual(
        [wuxi, ningbo].map((id) => `${base}en/cases/${id}/`),
      );
      expect(page.url()).toBe(`${at}/en/compare/cases/?case=${wuxi}&case=${ningbo}`);
      await page.goto(`${at}/en/compare/?city=wuxi&city=ningbo`);
      await page.waitForURL(`${at}/en/compare/ningbo-vs-wuxi/`);
    }));

  test('moves the map, whose base is fetched from the folder', () =>
    walk('/zh-hans/map/', async (page) => {
      const base = page.waitForResponse(`${at}/map/base.json`);
      await page.locator('leaflet-map button').click();
      expect((await base).status()).toBe(200);
      await page.locator('leaflet-map path.ground').first().waitFor();
      expect(await page.locator('leaflet-map .leaflet-marker-icon').count()).toBeGreaterThan(5);
    }));

  test('changes the language of a page', () =>
    walk(`/en/cases/${wuxi}/`, async (page) => {
      await follow(page, `zh-hant/cases/${wuxi}/`);
      expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hant');
    }));

  test('has the fonts of the folder, and from an address that leads nowhere a way back', () =>
    visit(
      '/en/nowhere/',
      async (page, complaints) => {
        await page.evaluate(() => document.fonts.ready);
        expect(await page.evaluate(() => [...document.fonts].some(({ status }) => status === 'loaded'))).toBe(true);
        expect(await page.locator('h1').textContent()).toBe(stringOf('en', 'missing.title'));
        await follow(page, 'en/cases/');
        expect(complaints).toMatchObject({ foreign: [], policy: [], missing: [] });
      },
      {},
      at,
    ));
});
