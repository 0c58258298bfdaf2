import { expect, test } from 'vitest';
import { pages } from '../built/pages.ts';
import { markupFaults } from '../built/validate.ts';

test.each(pages)('the markup of $address is valid', async ({ address, html }) => {
  expect((await markupFaults(address, html)).slice(0, 12)).toEqual([]);
});
