import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { type Locale, locales } from '../src/values/locale.ts';
import { addressUnder } from '../src/values/site-address.ts';
import { readArguments } from './lib/arguments.ts';
import { findBrowser, noBrowser } from './lib/find-browser.ts';
import { addressIn, pageTypes } from './lib/page-types.ts';
import { needDist, paths } from './lib/paths.ts';
import { readSite, siteAddressOf } from './lib/read-site.ts';
import { listen, staticServer } from './lib/static-server.ts';

const help = `
Usage: npm run look -- [--out DIR] [--type NAME]… [--locale L]… [--width N]… [--theme T]… [--page ROUTE]…

Writes screenshots of one page of every type: ${locales.join(', ')}; 360, 768, 1440 pixels; light, dark, print.

  --out DIR      where to (default: ${paths.look})
  --type NAME    only this type: home, cases, "cases/*" …
  --locale L     only this language
  --width N      only this width
  --theme T      only this theme: light, dark, print
  --page ROUTE   this page instead: cases/wuxi-2007-home-care-coupons`;

const many = { type: 'string', multiple: true } as const;
const { values } = readArguments(help, { out: { type: 'string' }, type: many, locale: many, width: many, theme: many, page: many });
const out = values.out ?? paths.look;
const widths = values.width?.map(Number) ?? [360, 768, 1440];
const themes = values.theme ?? ['light', 'dark', 'print'];
const chosen = locales.filter((locale) => values.locale?.includes(locale) ?? true);
const paperWidth = 794;

const found = await findBrowser();
if (!found) {
  console.error(noBrowser);
  process.exit(1);
}
const dist = needDist();
const { base } = siteAddressOf(dist);
const port = await listen(staticServer(dist, base).unref(), 0);
const browser = await chromium.launch({ executablePath: found.executablePath, args: found.args });
let count = 0;
for (const { name, route, isLocal } of pagesToShow()) {
  const folder = join(out, name.replaceAll('*', 'one').replaceAll('/', '-'));
  mkdirSync(folder, { recursive: true });
  for (const locale of isLocal ? chosen : [null]) {
    for (const theme of themes) {
      for (const width of theme === 'print' ? [paperWidth] : widths)
        await shoot(locale ? addressIn(locale, route) : route, join(folder, fileName(locale, theme, width)), theme, width);
    }
  }
  console.log(`${name}: ${isLocal ? `/${chosen.join('|')}/${route}` : route}`);
}
await browser.close();
console.log(`${count} pictures in ${out}.`);
process.exit(0);

function pagesToShow() {
  if (values.page)
    return values.page.map((page) => ({ name: page.replace(/\/$/, ''), route: `${page.replace(/^\/|\/$/g, '')}/`, isLocal: true }));
  const { pages } = readSite(dist);
  const tags = new Map(pages.map(({ address, tags }) => [address, tags.length]));
  // The richest page of a type shows most of what can go wrong.
  const rank = (route: string, isLocal: boolean) => tags.get(isLocal ? addressIn('en', route) : route) ?? 0;
  return pageTypes(tags.keys())
    .filter(({ name }) => values.type?.includes(name) ?? true)
    .map(({ name, routes, isLocal }) => ({
      name,
      isLocal,
      route: routes.toSorted((a, b) => rank(b, isLocal) - rank(a, isLocal))[0] ?? '',
    }));
}

async function shoot(address: string, file: string, theme: string, width: number) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: theme === 'dark' ? 'dark' : 'light' });
  const page = await context.newPage();
  if (theme === 'print') await page.emulateMedia({ media: 'print' });
  await page.goto(`http://127.0.0.1:${port}${addressUnder(base, address)}`, { waitUntil: 'load' });
  await page.screenshot({ path: file, fullPage: true });
  await context.close();
  count++;
}

function fileName(locale: Locale | null, theme: string, width: number): string {
  return `${[locale, theme, theme === 'print' ? null : width].filter((part) => part !== null).join('-')}.png`;
}
