import { describe, expect, test } from 'vitest';
import { cellOf, parseRef } from '../../src/values/ref.ts';

describe('a reference is taken apart', () => {
  test.each([
    ['case/wuxi', { kind: 'case', id: 'wuxi' }],
    ['case/wuxi#fund', { kind: 'case', id: 'wuxi', part: 'fund' }],
    ['case/wuxi#fund@1', { kind: 'case', id: 'wuxi', part: 'fund', reading: 1 }],
    ['stat/donations-gdp', { kind: 'stat', id: 'donations-gdp' }],
    ['stat/donations-gdp#2007', { kind: 'stat', id: 'donations-gdp', part: '2007' }],
    ['stat/donations-gdp#2007.share-of-gdp', { kind: 'stat', id: 'donations-gdp', part: '2007.share-of-gdp' }],
  ])('%s', (ref, parts) => {
    expect(parseRef(ref)).toEqual(parts);
  });

  test.each([
    'wuxi',
    'case/',
    'case/wuxi#',
    'stat/donations-gdp#2007.',
    'stat/donations-gdp#.share',
    'stat/donations-gdp#2007.share.again',
  ])('%s is none', (words) => {
    expect(parseRef(words)).toBeNull();
  });

  test('a part of a statistic is a cell, or a whole row', () => {
    expect(cellOf('2007.share-of-gdp')).toEqual({ row: '2007', column: 'share-of-gdp' });
    expect(cellOf('2007')).toEqual({ row: '2007', column: null });
  });
});
