import { expect, test } from 'vitest';
import { diagnosticsWith, sound } from '../small-content.ts';

test('of several misspelt ids in a record each is told with the nearest one', () => {
  const file = 'cases/wuxi-2007-coupons/case.yaml';
  const misspelt = sound[file]?.replaceAll('source: zhang-2011', 'source: zhang-2012') ?? '';
  const fixes = diagnosticsWith({ [file]: misspelt }).map((line) => line.replace(/^\S+ /, ''));
  expect(fixes.length).toBeGreaterThan(1);
  expect(new Set(fixes)).toEqual(new Set(['REF_UNKNOWN "zhang-2012" leads to no record. Did you mean "zhang-2011"?']));
});
