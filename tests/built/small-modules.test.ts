import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { paths } from '../../scripts/lib/paths.ts';

test('what several scripts share and is small stands in each of them: nobody asks for a file of it', () => {
  const scripts = readdirSync(`${paths.dist}/assets`).filter((file) => file.endsWith('.js'));
  expect(scripts.filter((file) => /^(placeholders|copy-table)\./.test(file))).toEqual([]);
  expect(scripts.length).toBeGreaterThan(0);
});
