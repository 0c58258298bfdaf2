import { describe, expect, test } from 'vitest';
import { placeSequence, type SequenceItem } from '../../src/charts/sequence.ts';
import { on } from './dated.ts';

const frame = { width: 760, labelSize: 13, most: 5 };
const item = (ref: string, date: string | null, isHere = false): SequenceItem => ({
  ref,
  label: `Home care, ${ref}`,
  date: date === null ? null : on(date),
  until: null,
  isHere,
});

describe('a sequence of cases', () => {
  test('follows the dates, one row each', () => {
    const sequence = placeSequence([item('wuxi', '2007', true), item('nanjing', '2003-12'), item('ningbo', '2005-03')], frame);
    expect(sequence?.rows.map(({ item: { ref } }) => ref)).toEqual(['nanjing', 'ningbo', 'wuxi']);
    expect(sequence?.rows.map(({ y }) => y)).toEqual([34, 61, 88]);
  });
  test('turns a label to the left where it would leave the frame', () => {
    const sequence = placeSequence([item('nanjing', '2003'), item('wuxi', '2007', true)], frame);
    expect(sequence?.rows.map(({ label }) => label.anchor)).toEqual(['start', 'end']);
  });
  test('keeps the rows nearest to the record and counts the rest', () => {
    const years = Array.from({ length: 12 }, (_, n) => item(String(n), String(2000 + n), n === 9));
    const sequence = placeSequence(years, frame);
    expect(sequence?.rows.map(({ item: { ref } }) => ref)).toEqual(['7', '8', '9', '10', '11']);
    expect(sequence).toMatchObject({ earlier: 7, later: 0 });
  });
  test('names the undated', () => {
    const sequence = placeSequence([item('a', '2003'), item('b', '2005'), item('dalian', null)], frame);
    expect(sequence?.undated.map(({ ref }) => ref)).toEqual(['dalian']);
  });
  test('is not drawn for one case alone', () => {
    expect(placeSequence([item('a', '2003'), item('b', null)], frame)).toBeNull();
  });
});

test('a label without room at either side stands over its bar, in a taller row', () => {
  const sequence = placeSequence([{ ...item('fund', '2001', true), until: on('2009') }, item('b', '2001-03'), item('c', '2010')], {
    ...frame,
    width: 300,
  });
  const [fund, next] = sequence?.rows ?? [];
  expect(fund?.label).toMatchObject({ anchor: 'end' });
  expect(fund?.label.y).toBeLessThan(fund?.y ?? 0);
  expect(next?.y).toBe((fund?.y ?? 0) + 27);
});
