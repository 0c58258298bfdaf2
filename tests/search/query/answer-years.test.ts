import { describe, expect, test } from 'vitest';
import type { YearFile } from '../../../src/search/format/answers.ts';
import { answerYears, spanInWords } from '../../../src/search/query/answer-years.ts';

const file: YearFile = {
  entries: [
    { kind: 'case', year: 2003, about: ['nanjing', 'home-care'] },
    { kind: 'case', year: 2007, about: ['wuxi', 'home-care'] },
    { kind: 'case', year: null, about: ['wuxi'] },
    { kind: 'policy', year: 2008, about: ['wuxi'] },
  ],
  phrases: {
    case: '{n} purchase {range}.|{n} purchases {range}.',
    policy: '{n} rule {range}.|{n} rules {range}.',
    'none.case': 'None {range}.',
    'none.policy': 'No rule {range}.',
    space: ' ',
    'rest.case': 'Of {total}, {others} other, {undated} undated.',
    'rest.policy': 'Of {total} rules, {others} other, {undated} undated.',
    from: 'from {from}',
    to: 'to {to}',
    between: '{from} to {to}',
    timeline: 'Timeline',
    'list.case': 'Cases',
    'list.policy': 'Rules',
  },
};

describe('a span in words', () => {
  test.each<[[number | null, number | null], string]>([
    [[2008, null], 'from 2008'],
    [[null, 2008], 'to 2008'],
    [[2004, 2006], '2004 to 2006'],
  ])('%j', (span, words) => expect(spanInWords(file, span)).toBe(words));
});

test('both ends are counted, and what has no year is told apart from what is of other years', () => {
  const { say, rest } = answerYears(file, ['case'], [2003, 2007], []);
  expect(say).toBe('2 purchases 2003 to 2007.');
  expect(rest).toBe('Of 3, 0 other, 1 undated.');
});

test('two kinds have a sentence each', () => {
  expect(answerYears(file, ['case', 'policy'], [2007, null], []).say).toBe('1 purchase from 2007. 1 rule from 2007.');
});

test('none is said in words, and a kind that has none at all is left out beside the other', () => {
  expect(answerYears(file, ['case', 'policy'], [null, 1999], [])).toMatchObject({ say: 'None to 1999. No rule to 1999.' });
  expect(answerYears(file, ['case', 'policy'], [null, 2003], ['nanjing'])).toMatchObject({ say: '1 purchase to 2003.' });
  expect(answerYears(file, ['case', 'policy'], [null, 2003], ['beijing']).say).toBe('None to 2003. No rule to 2003.');
});

test('what is all has no rest', () => {
  expect(answerYears(file, ['policy'], [2008, null], []).rest).toBeUndefined();
});

test('only records with every place and service named are counted', () => {
  expect(answerYears(file, ['case'], [null, 2007], ['wuxi', 'home-care'])).toMatchObject({ say: '1 purchase to 2007.' });
});
