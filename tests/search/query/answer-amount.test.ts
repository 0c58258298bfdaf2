import { expect, test } from 'vitest';
import type { AmountFile } from '../../../src/search/format/answers.ts';
import { answerAmount } from '../../../src/search/query/answer-amount.ts';

const entry = (text: string, amount: number | null, about: string[], [low, high] = [amount ?? 0, amount ?? 0]) => ({
  text,
  title: `The ${text}`,
  value: `${amount}`,
  page: `cases/${text}`,
  amount,
  low,
  high,
  about,
});
const file: AmountFile = {
  entries: [
    entry('fee', 360, ['wuxi']),
    entry('club', 5_000_000, ['shanghai']),
    entry('range', null, ['shanghai'], [5_500_000, 6_500_000]),
    entry('coupons', 5_200_000, ['wuxi', 'home-care']),
    entry('fund', 5_000_000, ['ningbo']),
  ],
  phrases: {
    equal: 'One is {amount}: {what}.|{n} are {amount}, such as {what}.',
    near: 'None is {amount}, the nearest is {nearest}: {what}.',
    rest: 'Of one.|Of {total}.',
    ladder: 'All',
    yuan: '{amount} yuan',
  },
};

test('equal amounts are said, near ones stand below', () => {
  const { say, rest, rows = [], links } = answerAmount(file, 5_000_000, []);
  expect(say).toBe('2 are 5,000,000 yuan, such as club.');
  expect(rest).toBe('Of 5.');
  expect(rows.map(({ text }) => text)).toEqual(['club', 'fund', 'coupons', 'range']);
  expect(links).toEqual([
    ['The club', 'cases/club'],
    ['All', 'statistics/ladder'],
  ]);
});

test('the only equal amount is not repeated below', () => {
  const { say, rows = [] } = answerAmount(file, 360, []);
  expect(say).toBe('One is 360 yuan: fee.');
  expect(rows).toEqual([]);
});

test('without an equal amount the nearest is said', () => {
  expect(answerAmount(file, 5_300_000, []).say).toBe('None is 5,300,000 yuan, the nearest is 5200000: coupons.');
});

test('an interval that holds the value is the nearest, not equal', () => {
  expect(answerAmount(file, 6_000_000, []).say).toMatch(/^None is .*: range\.$/);
});

test('a place or service beside the amount narrows it, unless it has no amount', () => {
  expect(answerAmount(file, 5_000_000, ['wuxi'])).toMatchObject({ say: expect.stringMatching(/^None is .*: coupons\.$/), rest: 'Of 2.' });
  expect(answerAmount(file, 5_000_000, ['beijing']).say).toMatch(/^2 are/);
});
