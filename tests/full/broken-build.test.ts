import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { copyProject } from '../../scripts/lib/programs/project-copy.ts';
import { collectionNames } from '../../src/schemas/collections.ts';
import { writeContent } from '../check/small-content.ts';

const project = copyProject();
const at = (file: string) => join(project.folder, file);
for (const name of collectionNames) rmSync(at(`content/${name}`), { recursive: true });
writeContent(at('content'), {
  'places/suzhou.yaml': ['level: city', 'level: cty'],
  'policies/wuxi-measures.yaml': ['place: wuxi', 'place: wuxii'],
});
afterAll(project.remove);

test('a build of broken content tells everything at once, publishes nothing, and leaves nothing behind', () => {
  const command = ['--disable-warning=ExperimentalWarning', resolve('scripts/build.ts')];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: project.folder, encoding: 'utf8' });
  expect(status).toBe(1);
  expect(stdout).toBe('Checking the content …\n');
  expect(stderr.split('\n')).toEqual([
    'content/places/suzhou.yaml:3:8 VALUE_UNKNOWN "cty" is not in the list for "level". Did you mean "city"?',
    expect.stringMatching(
      /^content\/policies\/wuxi-measures\.yaml:\d+:\d+ REF_UNKNOWN "wuxii" leads to no record\. Did you mean "wuxi"\?$/,
    ),
    '',
    '2 problems. Nothing was published; the site stands as it was.',
    '',
  ]);
  expect(existsSync(at('dist'))).toBe(false);
  expect(existsSync(at('.atlas/builds')) ? readdirSync(at('.atlas/builds')) : []).toEqual([]);
});
