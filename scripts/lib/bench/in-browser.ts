import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { findBrowser, noBrowser } from '../programs/find-browser.ts';
import { siteAddressOf } from '../site/read-site.ts';
import { listen, staticServer } from '../site/static-server.ts';

/** Serves files in memory to Chromium and calls a function with the page. */
export async function inBrowser<Result>(
  files: ReadonlyMap<string, string | Buffer>,
  use: (page: Page, address: string) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-bench-'));
  try {
    for (const [name, body] of new Map<string, string | Buffer>([['index.html', '<!doctype html><title>Bench</title>'], ...files])) {
      const file = join(folder, name);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, body);
    }
    return await onSite(folder, use);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The same for an existing folder. */
export async function onSite<Result>(folder: string, use: (page: Page, address: string) => Promise<Result>): Promise<Result> {
  const found = await findBrowser();
  if (!found) throw new Error(noBrowser);
  const { base } = siteAddressOf(folder);
  const server = staticServer(folder, base);
  const address = `http://127.0.0.1:${await listen(server, 0)}${base}`;
  const browser = await chromium.launch({ executablePath: found.executablePath, args: found.args });
  try {
    const page = await browser.newPage();
    return await use(page, address);
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

/** Slows the CPU of a page by a factor, as on a slow phone. */
export async function slowDown(page: Page, times: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: times });
}
