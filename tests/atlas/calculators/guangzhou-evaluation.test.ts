import { describe, expect, test } from 'vitest';
import { bandOf, consequencesOf, type JudgedService } from '../../../src/atlas/calculators/guangzhou-evaluation.ts';

// guangdong-2013, line 250: 优秀（90分及以上）, 不合格（60分及以下）, 两年内.
const rule = { excellent: 90, failed: 60, barYears: 2 };
const keys = (service: Partial<JudgedService>) => {
  const { verdict, lines } = consequencesOf(rule, { mark: null, isUnfinished: false, isGrave: false, ...service });
  return [verdict, ...lines].map(({ key, isSaid }) => (isSaid ? key : `? ${key}`));
};

describe('a mark in Guangzhou', () => {
  test.each([
    [0, 'failed'],
    [59.5, 'failed'],
    [60, 'failed'],
    [60.5, 'between'],
    [61, 'between'],
    [89.9, 'between'],
    [90, 'excellent'],
    [100, 'excellent'],
  ] as const)('%d is %s: either line includes its own number', (mark, band) => {
    expect(bandOf(rule, mark)).toBe(band);
  });

  test('of excellence may be rewarded; what the reward is, is not said', () => {
    expect(keys({ mark: 95 })).toEqual(['excellent', 'mayBeRewarded', '? reward']);
  });

  test('between the lines brings nothing that is told', () => {
    expect(keys({ mark: 75 })).toEqual(['between', '? nothingTold']);
  });

  test('of failure costs money and two years', () => {
    expect(keys({ mark: 40 })).toEqual(['failed', 'deducted', 'barred', '? howMuch']);
    expect(consequencesOf(rule, { mark: 40, isUnfinished: false, isGrave: false }).lines[1]?.values).toEqual({ years: 2 });
  });

  test('on a line says that the line includes it', () => {
    expect(keys({ mark: 60 })).toEqual(['failed', 'onTheLine', 'deducted', 'barred', '? howMuch']);
    expect(keys({ mark: 90 })).toEqual(['excellent', 'onTheLine', 'mayBeRewarded', '? reward']);
  });

  test('of failure with the task unfinished makes the agency go on; whether besides the rest is not said', () => {
    expect(keys({ mark: 40, isUnfinished: true })).toEqual(['failed', 'deducted', 'barred', 'goesOn', '? besides', '? howMuch']);
  });

  test('of failure in a grave case costs the right to take on projects', () => {
    expect(keys({ mark: 40, isGrave: true })).toEqual(['failed', 'deducted', 'barred', 'loses', '? grave', '? howMuch']);
  });

  test('above failure leaves unfinished tasks and grave cases open', () => {
    expect(keys({ mark: 75, isUnfinished: true, isGrave: true })).toEqual(['between', '? nothingTold', '? unfinishedOnly', '? graveOnly']);
  });

  test('not entered is asked for', () => {
    expect(keys({})).toEqual(['noMark']);
  });
});
