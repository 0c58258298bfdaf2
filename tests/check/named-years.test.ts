import { expect, test } from 'vitest';
import { type NamedYear, yearsNotPrinted } from '../../src/check/named-years.ts';
import { isYear } from '../../src/check/prose/is-year.ts';

test.each(['2009', '1996', '2004–2006'])('%s is a year or a span of years', (digits) => expect(isYear(digits)).toBe(true));
test.each(['2,009', '520', '20', '1850', '20090', '2009.5'])('%s is none', (digits) => expect(isYear(digits)).toBe(false));

const document = ['In 1996 a club', 'the purchases of 20 10', '2007年', '360 yuan'];
const named = (year: string, from: number, to: number): NamedYear => ({
  use: 'conflict/luoshan',
  year,
  passages: [{ source: 'book', lines: [[from, to]] }],
});

test.each<[string, NamedYear, number]>([
  ['in its passage', named('1996', 1, 1), 0],
  ['beside Chinese, within a stretch', named('2007', 2, 4), 0],
  ['printed with a space', named('2010', 2, 2), 0],
  ['in another line of the document', named('2007', 1, 2), 1],
  ['nowhere', named('2008', 1, 4), 1],
])('a year %s', (_, year, missing) => {
  expect(yearsNotPrinted([year], (source) => (source === 'book' ? document : []))).toHaveLength(missing);
});
