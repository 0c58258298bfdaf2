import { expect, test } from 'vitest';
import { failureOf } from '../../../scripts/lib/programs/astro.ts';

test('of a failed run is told what went wrong, and not every page that was made before', () => {
  const pages = Array.from({ length: 3000 }, (_, at) => `02:01:02   ├─ /en/cases/${at}/index.html (+2ms) `);
  const output = [
    '02:00:32 [build] mode: "static"',
    ...pages,
    '02:01:02   ├─ /en/walks/index.html02:01:02 [ERROR] there is no page in content/pages/walks',
    '    at loadPage (file.ts:3:1)',
  ].join('\n');
  expect(failureOf(output)).toBe(
    ['02:00:32 [build] mode: "static"', '02:01:02 [ERROR] there is no page in content/pages/walks', '    at loadPage (file.ts:3:1)'].join(
      '\n',
    ),
  );
});
