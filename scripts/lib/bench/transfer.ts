import { chromium } from 'playwright-core';
import { addressUnder } from '../../../src/values/site-address.ts';
import { findBrowser } from '../programs/find-browser.ts';
import { siteAddressOf } from '../site/read-site.ts';
import { listen, staticServer } from '../site/static-server.ts';

/** The size in bytes of the fonts that a page of a built folder loads before interaction; `null` without a browser. */
export async function fontBytesOf(folder: string, address: string): Promise<number | null> {
  const found = await findBrowser();
  if (!found) return null;
  const { base } = siteAddressOf(folder);
  const server = staticServer(folder, base);
  const port = await listen(server, 0);
  const browser = await chromium.launch({ executablePath: found.executablePath, args: found.args });
  try {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
    const fonts: Promise<number>[] = [];
    page.on('response', (response) => {
      if (response.url().endsWith('.woff2')) fonts.push(response.body().then(({ length }) => length));
    });
    await page.goto(`http://127.0.0.1:${port}${addressUnder(base, address)}`, { waitUntil: 'networkidle' });
    return (await Promise.all(fonts)).reduce((sum, bytes) => sum + bytes, 0);
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}
