import { describe, expect, test } from 'vitest';
import { budgets } from '../../scripts/lib/bench/budgets.ts';
import { heaviest } from '../../scripts/lib/bench/page-weight.ts';
import { paths } from '../../scripts/lib/paths.ts';

const lists = ['cases', 'cases/table', 'cases/by/*', 'policies', 'policies/table', 'policies/by/*'];
const weights = heaviest(paths.dist, ['cases/*', ...lists, 'compare/*']);
const casePage = weights.find(({ type }) => type === 'cases/*');

describe('the heaviest case page', () => {
  test(`is at most ${budgets.casePageBytes} bytes, HTML and CSS`, () => {
    expect(casePage?.page, casePage?.address).toBeLessThanOrEqual(budgets.casePageBytes);
  });

  test(`has at most ${budgets.casePageStyleBytes} bytes of CSS`, () => {
    expect(casePage?.styles, casePage?.address).toBeLessThanOrEqual(budgets.casePageStyleBytes);
  });

  test('asks for no script', () => {
    expect(casePage?.scripts, casePage?.address).toBeLessThanOrEqual(budgets.readingScriptBytes);
  });
});

describe.each(lists)('the heaviest page of %s', (type) => {
  test(`is at most ${budgets.listPageBytes} bytes, HTML and CSS`, () => {
    const list = weights.find((weight) => weight.type === type);
    expect(list?.page, list?.address).toBeLessThanOrEqual(budgets.listPageBytes);
  });
});

test(`the heaviest comparison of two cities is at most ${budgets.comparisonPageBytes} bytes, HTML and CSS`, () => {
  const comparison = weights.find(({ type }) => type === 'compare/*');
  expect(comparison?.page, comparison?.address).toBeLessThanOrEqual(budgets.comparisonPageBytes);
});
