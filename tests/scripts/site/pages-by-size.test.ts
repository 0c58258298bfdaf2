import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { pagesBySize } from '../../../scripts/lib/site/pages-by-size.ts';

const folder = mkdtempSync(join(tmpdir(), 'atlas-pages-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('the pages of a type go from the barest to the richest, as the English ones are', () => {
  const bytes = {
    'index.html': 1,
    'en/index.html': 1,
    'en/cases/wuxi/index.html': 30,
    'en/cases/ningbo/index.html': 20,
    'en/cases/luoshan/index.html': 10,
    'zh-hans/cases/luoshan/index.html': 99,
    'data/cases.json': 50,
  };
  for (const [file, size] of Object.entries(bytes)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), 'x'.repeat(size));
  }
  const types = pagesBySize(folder);
  expect(types.map(({ name }) => name)).toEqual(['cover', 'home', 'cases/*']);
  expect(types.at(-1)?.routes).toEqual(['cases/luoshan/', 'cases/ningbo/', 'cases/wuxi/']);
});
