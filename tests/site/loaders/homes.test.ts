import { expect, test } from 'vitest';
import { type Change, findingsWith } from './small-content.ts';

const carrying = (...rows: string[]): [string, string] => ['did: {', `homeOf: [${rows.join(', ')}]\ndid: {`];

test.each<[string, Record<string, Change>, string]>([
  [
    'a row that is a record itself',
    { 'policies/wuxi-measures.yaml': carrying('wuxi-2008-posts') },
    'HOME_TWICE "wuxi-2008-posts" is a record itself.',
  ],
  [
    'a row carried twice',
    { 'policies/wuxi-measures.yaml': carrying('wuxi-training', 'wuxi-training') },
    'HOME_TWICE "wuxi-measures" carries "wuxi-training" already.',
  ],
])('%s is found', (_, changes, message) => {
  const found = findingsWith(changes);
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(message);
});

test('a row of the inventory carried by one record is in order', () => {
  expect(findingsWith({ 'policies/wuxi-measures.yaml': carrying('wuxi-training') })).toEqual([]);
});
