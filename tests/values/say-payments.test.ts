import { expect, test } from 'vitest';
import { type SaidPayment, sayPayments } from '../../src/values/say-payments.ts';

const words = {
  paid: 'in {names} {clause}',
  paidAlike: 'in {names} alike {clause}',
  noPrice: 'What {names} cost is not recorded.',
  semicolon: '; ',
  fullStop: '. ',
  listComma: ', ',
  and: ' and ',
};
const payment = (name: string, clause: string, rest: Partial<SaidPayment> = {}): SaidPayment => ({
  name,
  longName: `${name} (long)`,
  clause,
  hasPrice: true,
  ...rest,
});
const say = (...payments: SaidPayment[]) => sayPayments(words, payments);

test('says of each how it was paid for, in one sentence', () => {
  expect(say(payment('Wuxi', 'the city paid'), payment('Ningbo', 'the district paid'))).toBe(
    'In Wuxi the city paid; in Ningbo the district paid.',
  );
});

test('says once what several have in common', () => {
  expect(say(payment('A', 'the city paid'), payment('B', 'the district paid'), payment('C', 'the city paid'))).toBe(
    'In A and C the city paid; in B the district paid.',
  );
  expect(say(payment('A', 'the city paid'), payment('B', 'the city paid'))).toBe('In A and B alike the city paid.');
});

test('says that there is no price to compare where an amount is missing, but not of one alone', () => {
  const unpriced = payment('Ningbo', 'the district paid', { hasPrice: false });
  expect(say(payment('Wuxi', 'the city paid'), unpriced)).toBe(
    'In Wuxi the city paid; in Ningbo the district paid. What Ningbo cost is not recorded.',
  );
  expect(say(unpriced)).toBe('In Ningbo the district paid.');
});

test('names two of one place and year by their titles', () => {
  expect(say(payment('Wuxi', 'the city paid'), payment('Wuxi', 'the district paid'))).toBe(
    'In Wuxi (long) the city paid; in Wuxi (long) the district paid.',
  );
});
