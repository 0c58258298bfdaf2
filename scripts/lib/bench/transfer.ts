import { addressUnder } from '../../../src/values/site-address.ts';
import { findBrowser } from '../programs/find-browser.ts';
import { onSite } from './in-browser.ts';

/** The size in bytes of the fonts that a page of a built folder loads before interaction; `null` without a browser. */
export async function fontBytesOf(folder: string, address: string): Promise<number | null> {
  if (!(await findBrowser())) return null;
  return onSite(folder, async (page, home) => {
    await page.setViewportSize({ width: 360, height: 740 });
    const fonts: Promise<number>[] = [];
    page.on('response', (response) => {
      if (response.url().endsWith('.woff2')) fonts.push(response.body().then(({ length }) => length));
    });
    await page.goto(addressUnder(home, address), { waitUntil: 'networkidle' });
    return (await Promise.all(fonts)).reduce((sum, bytes) => sum + bytes, 0);
  });
}
