import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';

/** Where the built site is served. */
export const siteAt = inject('siteAt');

let browser: Browser;

/** Joins the browser for the tests of a file. */
export function useBrowser() {
  beforeAll(async () => {
    browser = await chromium.connect(inject('browserAt'));
  });
  afterAll(() => browser.close());
}

/** What a page did that it should not, as it happened. */
export interface Complaints {
  console: string[];
  foreign: string[];
  policy: string[];
  missing: string[];
}

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
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  const complaints: Complaints = { console: [], foreign: [], policy: [], missing: [] };
  await context.exposeBinding('reportPolicy', (_, what: string) => complaints.policy.push(what));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      (globalThis as unknown as { reportPolicy: (what: string) => void }).reportPolicy(
        `${event.violatedDirective}: ${event.blockedURI} ${event.sample}`,
      );
    });
  });
  const page = await context.newPage();
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
  try {
    await page.goto(`${site}${address}`, { waitUntil: 'load' });
    return await use(page, complaints);
  } finally {
    await context.close();
  }
}
