import type { Atlas } from '../../../../src/atlas/records/records.ts';
import type { Entity } from '../../../../src/search/indexing/entity.ts';
import type { Packages } from '../../programs/packages-on-demand.ts';
import { gzipSize } from '../gzip.ts';
import { inBrowser } from '../in-browser.ts';
import { percentile } from '../keystrokes.ts';
import { speedOf } from '../node-speed.ts';
import { qualityOf } from '../quality.ts';
import type { QuerySets } from '../relevance.ts';
import { pagefindFiles } from './pagefind.ts';
import type { Compared } from './peer.ts';

/** Only this many results are measured; each costs a fetch. */
const looked = 40;

/** Measures Pagefind in Chromium: bytes fetched, quality, speed. */
export async function measurePagefind(
  packages: Packages,
  atlas: Atlas,
  entities: readonly Entity[],
  queries: QuerySets,
  keystrokes: readonly string[],
): Promise<Compared> {
  const files = await pagefindFiles(packages, entities);
  return inBrowser(files, async (page, address) => {
    const sizes: number[] = [];
    let bytes = 0;
    page.on('response', (response) => {
      const name = new URL(response.url()).pathname.slice(1);
      const body = files.get(name);
      // The index files are compressed already; scripts are compressed by the host.
      if (body) bytes += /\.(?:js|json)$/.test(name) ? gzipSize(body) : body.length;
    });
    for (const { query } of queries.given.slice(0, 30)) {
      await page.goto(address);
      bytes = 0;
      await page.evaluate(askPagefind, { query, most: 4 });
      sizes.push(bytes);
    }
    await page.goto(address);
    const quality = await qualityOf(atlas, queries, (query) => page.evaluate(askPagefind, { query, most: looked }));
    const { setUp, best } = await page.evaluate(timePagefind, [...keystrokes]);
    return { name: 'Pagefind (Chromium)', quality, bytesFirstResult: percentile(sizes, 0.5), speed: speedOf(best, setUp) };
  });
}

/** This function and the next run in the page, so they cannot use anything from outside. */
async function askPagefind({ query, most }: { query: string; most: number }): Promise<string[]> {
  const library = '/pagefind/pagefind.js';
  const { search } = await import(library);
  const { results } = await search(query);
  const found: { url: string }[] = await Promise.all(
    results.slice(0, most).map((result: { data(): Promise<{ url: string }> }) => result.data()),
  );
  return found.map(({ url }) => url.replace(/^\//, ''));
}

async function timePagefind(keystrokes: string[]): Promise<{ setUp: number; best: number[] }> {
  const library = '/pagefind/pagefind.js?again';
  const before = performance.now();
  const { init, search } = await import(library);
  await init();
  const setUp = performance.now() - before;
  const best: number[] = [];
  for (const query of keystrokes) {
    let least = Number.POSITIVE_INFINITY;
    for (let time = 0; time < 3; time++) {
      const start = performance.now();
      await search(query);
      least = Math.min(least, performance.now() - start);
    }
    best.push(least);
  }
  return { setUp, best };
}
