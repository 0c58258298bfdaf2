import { describe, expect, test } from 'vitest';
import { diagnosticsWith } from '../small-content.ts';

const page = (id: string, order: number, covers: string) => `id: ${id}
title: { en: Coupons explained, zh: 服务券 }
short: { en: What a coupon buys., zh: 券能换什么。 }
chapter: how
order: ${order}
covers: [${covers}]
parameters:
  - id: age
    measure: target-age
    label: { en: Age, zh: 年龄 }
    readings:
      - { printed: 80周岁以上, lang: zh, source: zhang-2011, lines: "10" }
questions: [{ en: Why?, zh: 为何？ }, { en: How?, zh: 怎样？ }, { en: Who?, zh: 谁？ }]
sources: [{ id: zhang-2011, lines: "9-11" }]
`;
const en = `The city paid for those <Fact id="age"/>.

## Steps

1. Find <Fact id="case/wuxi-2007-coupons#fund"/>.
2. Hand out <Term id="coupon">coupons</Term>.

- one entry
- another
`;
const zh = '市里为<Fact id="age"/>的老人付钱。\n';
const sound = { 'guide/coupons/guide.yaml': page('coupons', 1, 'vouchers'), 'guide/coupons/en.mdx': en, 'guide/coupons/zh.mdx': zh };
const carrying = (rows: string) => page('coupons', 1, 'vouchers').replace('parameters:', `homeOf: [${rows}]\nparameters:`);
const diagnostics = (changes: Record<string, string>) => diagnosticsWith({ ...sound, ...changes });

describe('a page of the guide', () => {
  test('may have headings and lists, and take a figure from another record', () => {
    expect(diagnostics({})).toEqual([]);
  });

  test('may carry a case that has no record', () => {
    expect(diagnostics({ 'guide/coupons/guide.yaml': carrying('wuxi-training') })).toEqual([]);
  });

  test.each<[string, Record<string, string>, string]>([
    [
      'one concept on two pages',
      { 'guide/more/guide.yaml': page('more', 2, 'vouchers'), 'guide/more/en.mdx': en, 'guide/more/zh.mdx': zh },
      'COVER_TWICE "vouchers" is carried by "coupons" already.',
    ],
    [
      'two pages in one place',
      { 'guide/more/guide.yaml': page('more', 1, 'more'), 'guide/more/en.mdx': en, 'guide/more/zh.mdx': zh },
      'ORDER_TWICE "coupons" stands in the same place of the chapter.',
    ],
    [
      'a case carried that is a record itself',
      { 'guide/coupons/guide.yaml': carrying('wuxi-2008-posts') },
      'HOME_TWICE "wuxi-2008-posts" is a record itself.',
    ],
    [
      'a case carried twice',
      { 'guide/coupons/guide.yaml': carrying('wuxi-training, wuxi-training') },
      'HOME_TWICE "coupons" carries "wuxi-training" already.',
    ],
    [
      'a heading of another level',
      { 'guide/coupons/en.mdx': `${en}\n# Title\n` },
      'NARRATIVE_FORM only headings of the second level (##) are allowed.',
    ],
    [
      'a list within a list',
      { 'guide/coupons/en.mdx': `${en}  - within\n` },
      'NARRATIVE_FORM an entry of a list holds more than one paragraph.',
    ],
    [
      'a figure in an entry of a list',
      { 'guide/coupons/en.mdx': `${en}- another 3 coupons\n` },
      'PROSE_FIGURE "3" is a figure without a source.',
    ],
    [
      'a figure that another record has not',
      { 'guide/coupons/en.mdx': en.replace('#fund', '#found') },
      'REF_UNKNOWN "case/wuxi-2007-coupons#found" leads to no figure.',
    ],
    [
      'a record in the place of a figure',
      { 'guide/coupons/en.mdx': en.replace('#fund', '') },
      'REF_FORM "case/wuxi-2007-coupons" names no figure.',
    ],
    ['a parameter that does not exist', { 'guide/coupons/zh.mdx': zh.replace('age', 'ages') }, 'REF_UNKNOWN no figure "ages".'],
  ])('%s is found', (_, changes, message) => {
    const found = diagnostics(changes);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(message);
  });

  test('without one of its languages is found', () => {
    const { 'guide/coupons/zh.mdx': _, ...rest } = sound;
    expect(diagnosticsWith(rest).map((line) => line.split(' ')[1])).toEqual(['NARRATIVE_MISSING']);
  });
});
