import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { type Locale, locales } from '../src/values/locale.ts';
import { addressUnder } from '../src/values/site-address.ts';
import { readArguments } from './lib/arguments.ts';
import { picturesIn } from './lib/look/pictures.ts';
import { accept } from './lib/look/reference.ts';
import { tellChanges } from './lib/look/tell-changes.ts';
import { needDist, paths } from './lib/paths.ts';
import { findBrowser, noBrowser } from './lib/programs/find-browser.ts';
import { addressIn } from './lib/site/page-types.ts';
import { pagesBySize } from './lib/site/pages-by-size.ts';
import { siteAddressOf } from './lib/site/read-site.ts';
import { listen, staticServer } from './lib/site/static-server.ts';

const help = `
Usage: npm run look -- [--changed] [--against DIR] [--accept]
       npm run look -- [--out DIR] [--type NAME]… [--locale L]… [--width N]… [--theme T]… [--page ROUTE]…

Says which pictures of the built site changed, compared as text: SVG and the matrix of every page; both states of each are written to
${paths.look}/changed. Then writes screenshots of one page of every type: ${locales.join(', ')}; 360, 768, 1440 pixels; light, dark, print.

  --changed      the comparison alone, in seconds: against what was accepted last, else the build before this one
  --against DIR  the comparison alone, against this built site
  --accept       from now on compare with the pictures of this build

  --out DIR      where the screenshots go (default: ${paths.look})
  --type NAME    only this type: home, cases, "cases/*" …
  --locale L     only this language
  --width N      only this width
  --theme T      only this theme: light, dark, print
  --page ROUTE   this page instead: cases/wuxi-2007-home-care-coupons`;

const [flag, one] = [{ type: 'boolean' }, { type: 'string' }] as const;
const many = { type: 'string', multiple: true } as const;
const comparing = { changed: flag, against: one, accept: flag };
const { values } = readArguments(help, { ...comparing, out: one, type: many, locale: many, width: many, theme: many, page: many });
const dist = needDist();
if (values.accept) {
  accept(picturesIn(dist));
  console.log('The pictures of this build are those to compare with from now on.');
  process.exit(0);
}
for (const line of tellChanges(dist, values.against)) console.log(line);
if (values.changed || values.against !== undefined) process.exit(0);

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
const { base } = siteAddressOf(dist);
const port = await listen(staticServer(dist, base).unref(), 0);
const browser = await chromium.launch({ executablePath: found.executablePath, args: found.args });
let count = 0;
for (const { name, route, isLocal } of shown()) {
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
console.log(`${count} screenshots in ${out}.`);
process.exit(0);

/** The pages that were named, else one page of every type: the richest, since it shows most of what can go wrong. */
function shown(): { name: string; route: string; isLocal: boolean }[] {
  const types = pagesBySize(dist).filter(({ name }) => values.type?.includes(name) ?? true);
  if (!values.page) return types.map(({ name, routes, isLocal }) => ({ name, isLocal, route: routes.at(-1) ?? '' }));
  return values.page.map((page) => ({ name: page.replace(/\/$/, ''), route: `${page.replace(/^\/|\/$/g, '')}/`, isLocal: true }));
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
