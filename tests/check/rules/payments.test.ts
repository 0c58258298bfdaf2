import { describe, expect, test } from 'vitest';
import { diagnosticsWith, sound } from '../small-content.ts';

const file = 'cases/wuxi-2007-coupons/case.yaml';
const words = 'printed: 520万元, lang: zh, source: zhang-2011, lines: "10"';

/** The diagnostics of the sound case with a payment; the figure `served` counts people. */
const diagnostics = (payment: string) => {
  const record = sound[file]?.replace(
    'policies:',
    `  - id: served
    measure: beneficiaries
    label: { en: People served, zh: 服务对象 }
    readings: [{ printed: 100位老人, lang: zh, source: zhang-2011, lines: "10" }]
payment:
${payment}
policies:`,
  );
  return diagnosticsWith({ [file]: record ?? '' }).map((line) => line.replace(/^\S+:\d+:\d+ /, ''));
};

describe('how a case was paid for', () => {
  test('is sound with a key of each closed list, a figure of the case and a rule of the case', () => {
    const payment = `  origins: [{ key: budget, ${words} }, { key: donations, ${words} }]
  payers: [{ key: municipal, ${words} }]
  units: [{ key: household, ${words} }]
  numbers: [served]
  rules: [{ policy: wuxi-measures, ${words} }]`;
    expect(diagnostics(payment)).toEqual([]);
  });

  test.each([
    ['origins', 'gambling'],
    ['payers', 'county'],
    ['units', 'coupon'],
  ])('refuses a key of %s outside the closed list', (field, key) => {
    expect(diagnostics(`  ${field}: [{ key: ${key}, ${words} }]`)).toEqual([expect.stringContaining(`"${key}"`)]);
  });

  test('refuses a fact without its words', () => {
    expect(diagnostics('  payers: [{ key: municipal }]')).not.toEqual([]);
  });

  test('is said once', () => {
    expect(diagnostics(`  payers: [{ key: municipal, ${words} }, { key: municipal, ${words} }]`)).toEqual([
      'ID_DUPLICATE "municipal" stands twice in "payers". Delete one.',
    ]);
  });

  test('counts by a figure of the case, and never by money', () => {
    expect(diagnostics('  numbers: [serve]')).toEqual(['REF_UNKNOWN "serve" is no figure of this case. Did you mean "served"?']);
    expect(diagnostics('  numbers: [fund]')).toEqual([
      'NUMBER_IS_MONEY "fund" is an amount of money. Name the figure that counts the people served or the units paid for.',
    ]);
  });

  test('goes by a rule that the case names', () => {
    expect(diagnostics(`  rules: [{ policy: wuxi-measure, ${words} }]`)).toEqual([
      expect.stringMatching(/^REF_UNKNOWN "wuxi-measure" is no rule of this case\. Did you mean "wuxi-measures"\?/),
    ]);
  });
});
