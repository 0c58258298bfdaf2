import type { Page, Route } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { type StringKey, stringOf } from '../../src/i18n/strings.ts';
import { locales } from '../../src/values/locale.ts';
import { violationsOf } from './violations.ts';
import { siteAt, useBrowser, visit } from './visit.ts';

useBrowser();

const say = (key: string) => stringOf('en', `search.say.${key}` as StringKey);

const parts = (page: Page) => ({
  box: page.getByRole('combobox'),
  options: page.getByRole('option'),
  active: page.locator('[role="option"][aria-selected="true"]'),
  chips: page.locator('.chip'),
  status: page.locator('search-box [role="status"]'),
  failed: page.locator('search-box [role="alert"]'),
  results: page.locator('.res > li'),
  everything: page.locator('[data-part="everything"]'),
});

/** Types and waits for the suggestions. */
async function suggest(page: Page, words: string) {
  const { box, options } = parts(page);
  await page.locator('#q').pressSequentially(words);
  await options.first().waitFor();
  // Suggestions for the last letter.
  await page.waitForFunction(() => document.querySelector('[role="listbox"] mark') !== null);
  return { box, options };
}

/** Turns to the search and waits until it has read the root of its index; the waiting begins first, as the answer may come at once. */
async function turnTo(page: Page, turn: () => Promise<void>) {
  await Promise.all([page.waitForResponse((response) => response.url().endsWith('/root.json')), turn()]);
}

/** Asks and waits for the results. */
async function ask(page: Page, words: string) {
  await page.locator('#q').fill(words);
  await page.keyboard.press('Enter');
  await parts(page).results.first().waitFor();
}

/** Runs in the page before its scripts: how many requests have not had their whole answer yet. */
function countRequests() {
  const ask = globalThis.fetch;
  const counted = globalThis as unknown as { unanswered: number };
  counted.unanswered = 0;
  globalThis.fetch = async (...asked) => {
    counted.unanswered++;
    try {
      const response = await ask(...asked);
      await response.clone().arrayBuffer();
      return response;
    } finally {
      counted.unanswered--;
    }
  };
}

/** Waits until every request has its answer and the page has come to rest over it, again and again. */
async function settled(page: Page) {
  for (let rests = 0; rests < 5; rests++) {
    await page.waitForFunction(() => (globalThis as unknown as { unanswered: number }).unanswered === 0);
    await page.evaluate(() => new Promise((resolve) => setTimeout(() => requestIdleCallback(resolve))));
  }
}

const parametersOf = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);

describe('before the reader turns to the box', () => {
  test('nothing of the search is loaded', () =>
    visit('/en/', async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await page.clock.install();
      await page.goto(`${siteAt}/en/search/`);
      // Whatever waits for its time has had it.
      await page.clock.runFor(60_000);
      expect(asked.filter((path) => path.startsWith('/search/'))).toEqual([]);
      const isPanel = (path: string) => /\/panel\./.test(path);
      expect(asked.filter(isPanel)).toEqual([]);
      await turnTo(page, () => page.keyboard.press('/'));
      expect(asked.filter(isPanel)).toHaveLength(1);
      expect(await page.locator('#q').inputValue()).toBe('');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
    }));
});

describe('the keyboard', () => {
  test('goes through the suggestions and back into the box', () =>
    visit('/en/search/', async (page) => {
      const { box, options } = await suggest(page, 'elderly');
      const { active } = parts(page);
      const [first, last] = [await options.first().textContent(), await options.last().textContent()];
      expect(await box.getAttribute('aria-expanded')).toBe('true');
      expect(await active.count()).toBe(0);
      await page.keyboard.press('ArrowDown');
      expect(await active.textContent()).toBe(first);
      expect(await box.getAttribute('aria-activedescendant')).toBe(await active.getAttribute('id'));
      await page.keyboard.press('End');
      expect(await active.textContent()).toBe(last);
      await page.keyboard.press('Home');
      expect(await active.textContent()).toBe(first);
      await page.keyboard.press('ArrowUp');
      expect(await active.count()).toBe(0);
      expect(await box.getAttribute('aria-activedescendant')).toBeNull();
      await page.keyboard.press('ArrowUp');
      expect(await active.textContent()).toBe(last);
      await page.keyboard.press('ArrowLeft');
      expect(await active.count()).toBe(0);
    }));

  test('Escape closes, and then empties; Alt+Down opens; Tab leaves', () =>
    visit('/en/search/', async (page) => {
      const { box } = await suggest(page, 'elderly');
      await page.keyboard.press('Escape');
      expect(await box.getAttribute('aria-expanded')).toBe('false');
      expect(await box.inputValue()).toBe('elderly');
      await page.keyboard.press('Alt+ArrowDown');
      await page.locator('[aria-expanded="true"]').waitFor();
      expect(await parts(page).active.count()).toBe(0);
      await page.keyboard.press('Tab');
      expect(await box.getAttribute('aria-expanded')).toBe('false');
      await box.focus();
      await page.keyboard.press('Escape');
      expect(await box.inputValue()).toBe('');
      await page.waitForURL(`${siteAt}/en/search/`);
      expect(await parts(page).everything.isVisible()).toBe(true);
    }));

  test('Enter opens a case', () =>
    visit('/en/search/', async (page) => {
      await suggest(page, 'home-care coupons');
      const option = page.getByRole('option', { name: /Home-care coupons/ });
      await option.waitFor();
      for (let step = 0; step < 12 && (await option.getAttribute('aria-selected')) !== 'true'; step++)
        await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL(`${siteAt}/en/cases/wuxi-2007-home-care-coupons/`);
      await page.goBack();
      await parts(page).results.first().waitFor();
      expect(parametersOf(page)).toEqual({ q: 'home-care coupons' });
    }));
});

describe('narrowing', () => {
  test.each([
    ['en', 'home care wux', 'home care', 'Wuxi'],
    ['zh-hans', '居家养老无锡', '居家养老', '无锡'],
    ['zh-hant', '居家養老無錫', '居家養老', '無錫'],
  ] as const)('a suggested place becomes a chip and leaves the other words, in %s', (locale, typed, left, place) =>
    visit(`/${locale}/search/`, async (page) => {
      const { box, chips, results } = parts(page);
      await suggest(page, typed);
      await page.locator('[aria-labelledby="suggested-place"] [role="option"]', { hasText: place }).first().click();
      await results.first().waitFor();
      expect(await box.inputValue()).toBe(left);
      expect(await chips.count()).toBe(1);
      expect(await chips.first().textContent()).toContain(place);
      expect(parametersOf(page)).toEqual({ q: left, place: 'wuxi' });
      expect(await parts(page).status.textContent()).toContain(place);
      expect(await page.locator('#found-case').count()).toBe(1);
      for (const where of await page.locator('[aria-labelledby="found-case"] .k').allTextContents()) expect(where).toContain(place);
    }),
  );

  test('a chip is taken away from the keyboard, and the focus stays at hand', () =>
    visit('/en/search/?q=care&place=wuxi&year=2007', async (page) => {
      const { chips, results } = parts(page);
      await results.first().waitFor();
      expect(await chips.count()).toBe(2);
      await chips.first().focus();
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => !url.searchParams.has('place'));
      await page.waitForFunction(() => document.querySelectorAll('.chip').length === 1);
      expect(await page.evaluate(() => document.activeElement?.className)).toBe('chip');
      expect(parametersOf(page)).toEqual({ q: 'care', year: '2007' });
    }));

  test('a facet never leads to nothing, and its number is what it leads to', () =>
    visit('/en/search/?q=elderly+care&kind=case', async (page) => {
      const { chips, results, status } = parts(page);
      await results.first().waitFor();
      const city = page.locator('[data-facet="place"] a').first();
      await city.waitFor();
      const count = Number(await city.locator('small').textContent());
      await city.click();
      await page.waitForURL((url) => url.searchParams.has('place'));
      await page.waitForFunction(() => document.querySelectorAll('.chip').length === 2);
      expect(await results.count()).toBe(count);
      expect(await status.textContent()).toMatch(/^\d+ results? for/);
      expect(await chips.count()).toBe(2);
    }));

  test('all of a kind, step by step, and back', () =>
    visit('/en/search/?q=home+care', async (page) => {
      const { results, status } = parts(page);
      await results.first().waitFor();
      const all = await status.textContent();
      await page.locator('section[aria-labelledby="found-case"] header a').click();
      await page.waitForURL((url) => url.searchParams.get('kind') === 'case');
      await page.waitForFunction((before) => document.querySelector('search-box [role="status"]')?.textContent !== before, all);
      expect(await page.locator('.answers').count()).toBe(1);
      expect(await results.count()).toBe(Number((await page.locator('#found-case span').textContent()) ?? 0));
      await page.goBack();
      await page.waitForFunction((before) => document.querySelector('search-box [role="status"]')?.textContent === before, all);
      expect(await page.locator('.answers').count()).toBeGreaterThan(1);
      await page.goForward();
      await page.waitForFunction(() => document.querySelectorAll('.answers').length === 1);
    }));
});

describe('for every reader', () => {
  test.each([
    ['en', 'light', 360],
    ['zh-hans', 'dark', 1440],
  ] as const)('suggestions, chips and results stand the test of axe, in %s, %s, %i px', (locale, colorScheme, width) =>
    visit(
      `/${locale}/search/?q=%E5%85%BB%E8%80%81&service=elderly-care&kind=case`,
      async (page) => {
        await parts(page).results.first().waitFor();
        await page.locator('[data-facet="place"]').waitFor();
        expect(await violationsOf(page)).toEqual([]);
        await suggest(page, ' wuxi');
        await page.keyboard.press('ArrowDown');
        expect(await violationsOf(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
      },
      { colorScheme, viewport: { width, height: 900 } },
    ),
  );

  test('print holds the results and not the tools', () =>
    visit('/en/search/?q=home+care', async (page) => {
      await parts(page).results.first().waitFor();
      await page.emulateMedia({ media: 'print' });
      for (const tool of ['.find', '.hint', '.remember', '.narrow', '.everything'])
        expect(await page.locator(tool).isVisible(), tool).toBe(false);
      expect(await parts(page).results.first().isVisible()).toBe(true);
    }));
});

describe('the address', () => {
  test.each(locales)('opens the same again, in %s', (locale) =>
    visit(`/${locale}/search/?q=2007&kind=case&place=wuxi&service=home-based-elderly-care&year=2007`, async (page) => {
      const { results, chips, box } = parts(page);
      await results.first().waitFor();
      expect(await box.inputValue()).toBe('2007');
      expect(await chips.count()).toBe(4);
      expect(await page.locator('.res h3 a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual([
        `/${locale}/cases/wuxi-2007-home-care-coupons/`,
      ]);
    }),
  );

  test('is written when typing rests, once for a question', () =>
    visit('/en/search/?q=wuxi', async (page) => {
      const { results } = parts(page);
      await results.first().waitFor();
      const before = await page.evaluate(() => history.length);
      await page.clock.install();
      await page.clock.pauseAt(Date.now() + 60_000);
      await page.locator('#q').fill('');
      const type = async (letters: string, pause: number) => {
        for (const letter of letters) {
          await page.keyboard.type(letter);
          await page.clock.runFor(pause);
        }
      };
      await type('elderly', 60);
      expect(parametersOf(page)).toEqual({ q: 'wuxi' });
      await page.clock.runFor(200);
      expect(parametersOf(page)).toEqual({ q: 'elderly' });
      await type(' care', 300);
      expect(parametersOf(page)).toEqual({ q: 'elderly care' });
      expect(await page.evaluate(() => history.length)).toBe(before + 1);
      await page.goBack();
      expect(await page.locator('#q').inputValue()).toBe('wuxi');
    }));
});

test('words that are still being composed are left alone', () =>
  visit('/zh-hans/search/', async (page) => {
    const { box, options, results } = parts(page);
    await turnTo(page, () => page.locator('#q').focus());
    await page.locator('#q[role="combobox"]').waitFor();
    const client = await page.context().newCDPSession(page);
    await page.clock.install();
    await client.send('Input.imeSetComposition', { text: 'wu xi', selectionStart: 5, selectionEnd: 5 });
    await page.clock.runFor(5_000);
    expect(await options.count()).toBe(0);
    expect(new URL(page.url()).search).toBe('');
    // The Enter that ends a composition belongs to the input method.
    await box.dispatchEvent('keydown', { key: 'Enter', isComposing: true });
    expect(new URL(page.url()).search).toBe('');
    const isKept = await box.evaluate((input) => {
      input.dispatchEvent(new CompositionEvent('compositionend'));
      return !input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', cancelable: true }));
    });
    expect(isKept).toBe(true);
    await client.send('Input.insertText', { text: '无锡' });
    await options.first().waitFor();
    await results.first().waitFor({ state: 'attached' });
    expect(parametersOf(page)).toEqual({ q: '无锡' });
  }));

test('an answer that comes late does not take the place of a later one', () =>
  visit('/en/', async (page) => {
    const { results, status } = parts(page);
    await page.addInitScript(countRequests);
    await page.goto(`${siteAt}/en/search/`);
    await turnTo(page, () => page.locator('#q').focus());
    const held: Route[] = [];
    let isHolding = true;
    await page.route('**/search/*/words-*.txt', (route) => (isHolding ? void held.push(route) : route.continue()));
    await page.locator('#q').fill('rehabilitation');
    await page.keyboard.press('Enter');
    await expect.poll(() => held.length).toBeGreaterThan(0);
    isHolding = false;
    await page.locator('#q').fill('wuxi');
    await page.keyboard.press('Enter');
    await results.first().waitFor();
    const first = await results.first().textContent();
    for (const route of held) await route.continue();
    await settled(page);
    expect(await results.first().textContent()).toBe(first);
    expect(await status.textContent()).toContain('wuxi');
  }));

describe('when the index fails', () => {
  const cut: [string, string, string, (route: Route) => Promise<void>][] = [
    ['missing', 'root.json', 'missing', (route) => route.fulfill({ status: 404, body: '' })],
    ['truncated', 'root.json', 'cut', async (route) => route.fulfill({ body: (await (await route.fetch()).text()).slice(0, 900) })],
    ['answered by another page', 'root.json', 'cut', (route) => route.fulfill({ body: '<!doctype html><p>Welcome</p>' })],
    ['out of order', 'root.json', 'unreachable', (route) => route.fulfill({ status: 503, body: '' })],
    ['out of reach', 'root.json', 'unreachable', (route) => route.abort()],
    ['cut in its words', 'words-*.txt', 'cut', async (route) => route.fulfill({ body: (await (await route.fetch()).text()).slice(0, 90) })],
    ['without its cards', 'cards-*.json', 'missing', (route) => route.fulfill({ status: 404, body: '' })],
  ];
  test.each(cut)('%s: it says so, shows the list, and tries again', (_, file, fault, fail) =>
    visit('/en/search/', async (page) => {
      const { failed, everything, results, options } = parts(page);
      await page.route(`**/search/*/${file}`, fail);
      await page.locator('#q').fill('home care');
      await page.keyboard.press('Enter');
      await failed.getByRole('button').waitFor();
      expect(await failed.textContent()).toContain(say(`fault.${fault}`));
      expect(await everything.isVisible()).toBe(true);
      expect(await results.count()).toBe(0);
      expect(await options.count()).toBe(0);
      await page.unroute(`**/search/*/${file}`);
      await failed.getByRole('button', { name: say('retry') }).click();
      await results.first().waitFor();
      await page.waitForFunction(() => document.querySelector('search-box [role="alert"]')?.textContent === '');
      expect(await everything.isVisible()).toBe(false);
    }),
  );

  test('offline: it says that', () =>
    visit('/en/search/', async (page) => {
      const { failed, results } = parts(page);
      await turnTo(page, () => page.locator('#q').focus());
      await page.context().setOffline(true);
      await page.locator('#q').fill('home care');
      await page.keyboard.press('Enter');
      await failed.getByRole('button').waitFor();
      expect(await failed.textContent()).toContain(say('fault.offline'));
      await page.context().setOffline(false);
      await failed.getByRole('button').click();
      await results.first().waitFor();
    }));

  test('after a new release: the page asks to be loaded again', () =>
    visit('/en/search/', async (page) => {
      const { failed } = parts(page);
      await page.evaluate(() => document.querySelector('search-box')?.setAttribute('data-index', '/search/0123456789/'));
      await page.locator('#q').fill('home care');
      await page.keyboard.press('Enter');
      await failed.getByRole('button').waitFor();
      expect(await failed.textContent()).toContain(say('fault.renewed'));
      await Promise.all([page.waitForEvent('load'), failed.getByRole('button', { name: say('reload') }).click()]);
      await ask(page, 'home care');
    }));

  test('texts that do not come leave the results', () =>
    visit('/en/search/', async (page) => {
      const { failed, results } = parts(page);
      await page.route('**/search/*/texts-*.json', (route) => route.fulfill({ status: 404, body: '' }));
      await ask(page, 'home care');
      await failed.getByRole('button').waitFor();
      expect(await results.count()).toBeGreaterThan(3);
    }));
});

describe('recent searches', () => {
  test('are off, and leave nothing behind', () =>
    visit('/en/search/', async (page) => {
      await ask(page, 'home care');
      await page.locator('#q').fill('');
      expect(await page.getByRole('checkbox').isChecked()).toBe(false);
      expect(await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length)).toBe(0);
    }));

  test('are offered to readers who want them, and forgotten one by one or together', () =>
    visit('/en/search/', async (page) => {
      const { options, box } = parts(page);
      await page.getByRole('checkbox').check();
      await ask(page, 'home care');
      await ask(page, 'wuxi');
      await page.reload();
      expect(await page.getByRole('checkbox').isChecked()).toBe(true);
      await page.goto(`${siteAt}/en/search/`);
      await page.locator('#q').focus();
      await options.first().waitFor();
      expect((await options.allTextContents()).map((words) => words.trim())).toEqual([
        'wuxi',
        '×',
        'home care',
        '×',
        say('recent.forgetAll'),
      ]);
      await page.getByRole('option', { name: say('recent.forget').replace('{name}', 'wuxi') }).click();
      expect((await options.allTextContents())[0]).toBe('home care');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await parts(page).results.first().waitFor();
      expect(await box.inputValue()).toBe('home care');
      await page.locator('#q').fill('');
      await page.getByRole('option', { name: say('recent.forgetAll') }).click();
      expect(await options.count()).toBe(0);
      await page.getByRole('checkbox').uncheck();
      expect(await page.evaluate(() => localStorage.length)).toBe(0);
    }));

  test('a closed storage breaks nothing', () =>
    visit('/en/', async (page, complaints) => {
      await page.addInitScript(() =>
        Object.defineProperty(globalThis, 'localStorage', {
          get() {
            throw new DOMException('denied', 'SecurityError');
          },
        }),
      );
      await page.goto(`${siteAt}/en/search/`);
      await page.getByRole('checkbox').click();
      expect(await page.getByRole('checkbox').isChecked()).toBe(false);
      await ask(page, 'home care');
      expect(complaints.console).toEqual([]);
    }));
});

describe('whatever is pasted', () => {
  test.each([
    '<img src=x onerror="document.title=1"> home',
    '"><script>document.title=1</script> care',
    '{n} {q} home',
    `${'home '.repeat(2_000)}`,
  ])('stays words: %s', (words) =>
    visit('/en/search/', async (page, complaints) => {
      const title = await page.title();
      await ask(page, words);
      expect(await page.title()).toBe(title);
      expect(await page.locator('search-box img, search-box script').count()).toBe(0);
      expect(new URL(page.url()).search.length).toBeLessThan(700);
      expect(complaints).toEqual({ console: [], foreign: [], policy: [], missing: [] });
    }),
  );

  test('results come with the words that were found in their text', () =>
    visit('/en/search/?q=coupon', async (page) => {
      await page.locator('.res .text mark').first().waitFor();
      expect(await page.locator('.res .why').first().textContent()).toMatch(/^Matched because/);
    }));
});
