import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesOf } from '../../scripts/lib/files.ts';
import { paths } from '../../scripts/lib/paths.ts';
import { proveFigures } from '../../scripts/lib/prove-figures.ts';
import { addressOf } from '../../scripts/lib/read-page.ts';
import { readTree } from '../../scripts/lib/read-tree.ts';

const pages = filesOf(paths.dist)
  .filter((file) => file.endsWith('.html'))
  .map((file) => ({ address: addressOf(file), tree: readTree(readFileSync(join(paths.dist, file), 'utf8')) }));
const { unproved, links, figures } = proveFigures(pages);

describe('every figure of the site', () => {
  test('leads to its printed words, their document and lines, or to the receipt of its computation', () => {
    expect(unproved.map(({ address, words, why }) => `${address} ${words}: ${why}`)).toEqual([]);
  });

  test('is looked at: there are many more than pages', () => {
    expect(links).toBeGreaterThan(pages.length);
    expect(figures).toBeGreaterThan(pages.length);
  });
});
