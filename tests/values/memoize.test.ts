import { expect, test, vi } from 'vitest';
import { memoize } from '../../src/values/memoize.ts';

test('computes the answer to a value once', () => {
  const compute = vi.fn((name: string) => name.length);
  const lengthOf = memoize(compute);
  expect([lengthOf('wuxi'), lengthOf('ningbo'), lengthOf('wuxi')]).toEqual([4, 6, 4]);
  expect(compute).toHaveBeenCalledTimes(2);
});

test('knows an object by what it is, not by what it holds', () => {
  const made = memoize(({ id }: { id: string }) => [id]);
  const [one, other] = [{ id: 'wuxi' }, { id: 'wuxi' }];
  expect(made(one)).toBe(made(one));
  expect(made(other)).not.toBe(made(one));
});

test.each([undefined, null, 0, '', false])('remembers that the answer is %s', (answer) => {
  const compute = vi.fn((_: object | string) => answer);
  const ask = memoize(compute);
  const asked = {};
  expect([ask(asked), ask(asked), ask('wuxi'), ask('wuxi')]).toEqual([answer, answer, answer, answer]);
  expect(compute).toHaveBeenCalledTimes(2);
});

test('of two things, one stands within the other', () => {
  const compute = vi.fn((a: number, b: number) => a - b);
  const difference = memoize((a: number) => memoize((b: number) => compute(a, b)));
  expect([difference(3)(1), difference(1)(3), difference(3)(1)]).toEqual([2, -2, 2]);
  expect(compute).toHaveBeenCalledTimes(2);
});

test('heeds nothing but what it is asked, as where a list asks', () => {
  const compute = vi.fn((name: string) => name.length);
  expect(['wuxi', 'wuxi', 'wuxi'].map(memoize(compute))).toEqual([4, 4, 4]);
  expect(compute).toHaveBeenCalledTimes(1);
});

test('asks again after a failure', () => {
  const compute = vi
    .fn((name: string) => name.length)
    .mockImplementationOnce(() => {
      throw new Error('not now');
    });
  const lengthOf = memoize(compute);
  expect(() => lengthOf('wuxi')).toThrow('not now');
  expect(lengthOf('wuxi')).toBe(4);
});
