import { bundle } from './bundle.ts';
import { inBrowser, slowDown } from './in-browser.ts';
import { type Speed, speedOf } from './node-speed.ts';
import { engineSource } from './search-code.ts';

/** The CPU slowdown that performance tools use to simulate a mid-range phone. */
const throttled = 4;

/** Wall time in Chromium with a throttled CPU, in milliseconds; for each keystroke the best of five, with its files in the cache. */
export async function browserSpeed(files: ReadonlyMap<string, string>, keystrokes: readonly string[]): Promise<Speed> {
  const code = await bundle(engineSource);
  const indexed = new Map([...files].map(([name, body]): [string, string] => [`index/${name}`, body]));
  return inBrowser(new Map([...code, ...indexed]), async (page, address) => {
    await page.goto(address);
    await slowDown(page, throttled);
    const { setUps, best } = await page.evaluate(measureInPage, { keystrokes: [...keystrokes], repeats: 5 });
    return speedOf(best, Math.min(...setUps));
  });
}

/** Runs in the page, so it cannot use anything from outside. */
async function measureInPage({ keystrokes, repeats }: { keystrokes: string[]; repeats: number }) {
  const entry = '/entry.js';
  const { openIndex, suggest } = await import(entry);
  const cache = new Map<string, string>();
  const load = async (name: string) => {
    const body = cache.get(name) ?? (await (await fetch(`/index/${name}`)).text());
    cache.set(name, body);
    return body;
  };
  let index = await openIndex(load, 'en');
  const setUps: number[] = [];
  for (let time = 0; time < repeats; time++) {
    const before = performance.now();
    index = await openIndex(load, 'en');
    setUps.push(performance.now() - before);
  }
  for (const query of keystrokes) await suggest(index, query);
  const best: number[] = [];
  for (const query of keystrokes) {
    let least = Number.POSITIVE_INFINITY;
    for (let time = 0; time < repeats; time++) {
      const before = performance.now();
      await suggest(index, query);
      least = Math.min(least, performance.now() - before);
    }
    best.push(least);
  }
  return { setUps, best };
}
