import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { noBrowser } from '../../scripts/lib/programs/find-browser.ts';
import type { Sample } from './samples.ts';

/** Where the built site is served. */
export const siteAt = inject('siteAt');

let browser: Browser;
/** The page that goes from one address to the next: a fresh one costs as much again as looking at it. */
let viewer: Page | null = null;

/** Starts the browser for the tests of a file, or another one. */
export function useBrowser(found = inject('browser')) {
  beforeAll(async () => {
    if (!found) throw new Error(noBrowser);
    browser = await chromium.launch({ executablePath: found.executablePath, args: found.args });
  });
  afterAll(async () => {
    viewer = null;
    await browser.close();
  });
}

/** What a page did that it should not, as it happened. */
export interface Complaints {
  console: string[];
  foreign: string[];
  policy: string[];
  missing: string[];
}
const complaintsOf = new WeakMap<Page, Complaints>();

/**
 * Opens an address of a site, the one in dist unless another is named, in a fresh context, listens, and hands the page over; the context is
 * closed afterwards. Foreign is what is asked for outside the site, also on its own host.
 */
export async function visit<Result>(
  address: string,
  use: (page: Page, complaints: Complaints) => Promise<Result>,
  options: BrowserContextOptions = {},
  site = siteAt,
): Promise<Result> {
  const context = await newContext(options);
  try {
    const page = await context.newPage();
    const complaints = listen(page, site, address);
    await page.goto(`${site}${address}`);
    // Keys pressed before the first frame are dropped.
    if (options.javaScriptEnabled !== false) await page.evaluate(() => new Promise(requestAnimationFrame));
    return await use(page, complaints);
  } finally {
    await context.close();
  }
}

/** Opens an address on a page that was elsewhere before, listens, and hands the page over: for looking only, as others come after. */
export async function look<Result>(
  { address, theme, width }: Sample,
  use: (page: Page, complaints: Complaints) => Promise<Result>,
): Promise<Result> {
  viewer ??= await (await newContext({})).newPage();
  const page = viewer;
  try {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ media: theme === 'print' ? 'print' : 'screen', colorScheme: theme === 'dark' ? 'dark' : 'light' });
    const complaints = listen(page, siteAt, address);
    await page.goto(`${siteAt}${address}`);
    return await use(page, complaints);
  } catch (error) {
    viewer = null;
    await page.close();
    throw error;
  }
}

async function newContext(options: BrowserContextOptions): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  // Less than a test may take, so that what did not come is named.
  context.setDefaultTimeout(90_000);
  await context.exposeBinding('reportPolicy', ({ page }, what: string) => complaintsOf.get(page)?.policy.push(what));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      (globalThis as unknown as { reportPolicy: (what: string) => void }).reportPolicy(
        `${event.violatedDirective}: ${event.blockedURI} ${event.sample}`,
      );
    });
  });
  return context;
}

/** Listens to a page from now on; whoever listened before hears no more. */
function listen(page: Page, site: string, address: string): Complaints {
  const complaints: Complaints = { console: [], foreign: [], policy: [], missing: [] };
  complaintsOf.set(page, complaints);
  for (const event of ['console', 'pageerror', 'request', 'response']) page.removeAllListeners(event);
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.console.push(message.text());
  });
  page.on('pageerror', (error) => complaints.console.push(String(error)));
  page.on('request', (request) => {
    if (!request.url().startsWith(`${site}/`) && !request.url().startsWith('data:')) complaints.foreign.push(request.url());
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && response.url() !== `${site}${address}`)
      complaints.missing.push(`${response.status()} ${response.url()}`);
  });
  return complaints;
}
