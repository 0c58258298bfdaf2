import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { filesOf } from '../../scripts/lib/files.ts';
import { paths } from '../../scripts/lib/paths.ts';
import { astroBuild } from '../../scripts/lib/programs/astro.ts';

const folder = mkdtempSync(join(tmpdir(), 'atlas-again-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a second build, with an empty cache, elsewhere on the clock and in the world, has the same bytes', async () => {
  const again = join(folder, 'site');
  const { status, output } = await astroBuild(again, {
    env: { ATLAS_CACHE: join(folder, 'cache'), TZ: 'Pacific/Kiritimati', LC_ALL: 'C' },
  });
  expect(status, output).toBe(0);
  const files = filesOf(again);
  expect(files).toEqual(filesOf(paths.dist));
  expect(files.filter((file) => !readFileSync(join(again, file)).equals(readFileSync(join(paths.dist, file))))).toEqual([]);
});
