import { describe, expect, test } from 'vitest';
import { proveFigures } from '../../scripts/lib/site/prove-figures.ts';
import { readTree } from '../../scripts/lib/site/read-tree.ts';
import { pages } from './pages.ts';

const { unproved, links, figures } = proveFigures(pages.map(({ address, html }) => ({ address, tree: readTree(html) })));

describe('every figure of the site', () => {
  test('leads to its printed words, their document and lines, or to the receipt of its computation', () => {
    expect(unproved.map(({ address, words, why }) => `${address} ${words}: ${why}`)).toEqual([]);
  });

  test('is looked at: there are many more than pages', () => {
    expect(links).toBeGreaterThan(pages.length);
    expect(figures).toBeGreaterThan(pages.length);
  });
});
