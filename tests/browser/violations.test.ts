import { expect, test } from 'vitest';
import { violationsOf } from './violations.ts';
import { useBrowser, visit } from './visit.ts';

useBrowser();

/** A page with a hundred entries, of which one is another. */
const page = (other: string) => {
  const entries = Array.from({ length: 100 }, (_, at) => (at === 76 ? other : `<li><a href="#${at}">Entry ${at}</a></li>`));
  return `<!doctype html><html lang="en"><title>T</title><main><h1>T</h1><ul>${entries.join('')}</ul></main></html>`;
};
const found = (other: string, isWhole: boolean) =>
  visit('/', async (at) => {
    await at.setContent(page(other));
    const violations = await violationsOf(at, { hasContrast: true, isWhole });
    return { ids: violations.map((violation) => violation.split(':')[0]), entries: await at.locator('li').count() };
  });

test('of what repeats little is left, but a form of its own is looked at among the many', async () => {
  expect(await found('<li class="with-picture"><img src="data:,"></li>', false)).toMatchObject({
    ids: expect.arrayContaining(['image-alt']),
    entries: 4,
  });
});

test('with the page whole, what is wrong in one of the many is found', async () => {
  expect(await found('<li><a href="#76"><img src="data:,"> Entry</a></li>', true)).toMatchObject({
    ids: expect.arrayContaining(['image-alt']),
    entries: 100,
  });
});
