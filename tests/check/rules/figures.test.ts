import { describe, expect, test } from 'vitest';
import { diagnosticsWith, sound } from '../small-content.ts';

const path = 'cases/wuxi-2007-coupons/case.yaml';
const coupons = sound[path] ?? '';
const messages = (from: string, to: string) =>
  diagnosticsWith({ [path]: coupons.replace(from, to) }).map((line) => line.replace(/^\S+ /, ''));

describe('an amount of money', () => {
  test('says what it is for', () => {
    expect(messages('    scope: programme\n', '')).toEqual([
      'MONEY_SCOPE_MISSING the amount "fund" does not say what it is for. Add "scope": one person, one contract, a programme, all of a city … (content/vocabularies/money-scope.json).',
    ]);
  });

  test('says whether it was paid', () => {
    expect(messages('    status: budgeted\n', '')).toEqual([
      'MONEY_STATUS_MISSING the amount "fund" does not say whether it was paid. Add "status": paid, budgeted, expected … (content/vocabularies/money-status.json).',
    ]);
  });

  test('has a period that can be read', () => {
    const period = '    period: { edtf: "2007-13", printed: 2007年, lang: zh, source: zhang-2011, lines: "10" }\n';
    expect(messages('    status: budgeted\n', `    status: budgeted\n${period}`)[0]).toMatch(/^DATE_UNREADABLE /);
  });
});

test('what is no money has neither scope nor status nor period', () => {
  const posts = 'cases/wuxi-2008-posts/case.yaml';
  const changed = (sound[posts] ?? '').replace('    measure: workforce\n', '    measure: workforce\n    scope: post\n    period: null\n');
  expect(diagnosticsWith({ [posts]: changed }).map((line) => line.replace(/^\S+ /, ''))).toEqual([
    'MONEY_ONLY "posts" is no amount of money. Take out "scope".',
    'MONEY_ONLY "posts" is no amount of money. Take out "period".',
  ]);
});

test('no measure of money, ages or marks is a count', () => {
  expect(messages('measure: funds-raised', 'measure: count')).toEqual([
    'MEASURE_NO_COUNT "fund" is no count of things. Give it a measure of its own: funds, fee, pay, spending … (content/vocabularies/measure.json).',
  ]);
  const posts = 'cases/wuxi-2008-posts/case.yaml';
  const changed = (sound[posts] ?? '').replace('measure: workforce', 'measure: count').replace('30个岗位', '30岁以上');
  expect(diagnosticsWith({ [posts]: changed }).map((line) => line.replace(/^\S+ /, ''))).toEqual([
    'MEASURE_NO_COUNT "posts" is no count of things. Give it a measure of its own: age or target-age (content/vocabularies/measure.json).',
  ]);
});

test.each([
  ['Of these, women', '女性', 'Of these, women'],
  ['Their total', '总数', 'Their total'],
  ['Money found for them', '落实的资金', 'Money found for them'],
  ['Women', '其中女性', '其中女性'],
])('a label leans on no other: %s, %s', (en, zh, leaning) => {
  expect(messages('{ en: Money found, zh: 落实的资金 }', `{ en: "${en}", zh: ${zh} }`)).toEqual([
    `LABEL_LEANS "${leaning}" does not say what it is when it stands alone. Name what is counted, of whom, and where.`,
  ]);
});
