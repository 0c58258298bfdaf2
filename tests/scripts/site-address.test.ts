import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test.each(['scripts/build.ts', 'scripts/dev.ts'])(
  '%s ends at once with one line when the site could not stand where it is told to',
  (script) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', script], {
      env: { ...process.env, ATLAS_BASE: '/a b/' },
      encoding: 'utf8',
    });
    expect(stderr).toBe('ATLAS_BASE="/a b/" is no base path. Write the folder alone, in letters, digits and - . _ ~: ATLAS_BASE=/repo/.\n');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  },
);
