import { describe, expect, test } from 'vitest';
import { expandCheck, expandNotCheckable } from '../../../src/atlas/checks/each.ts';

const sentence = { en: 'The two languages agree.', zh: '两种语言一致。' };

describe('a check that goes through a table', () => {
  test('stands for one check a row', () => {
    const checks = expandCheck({
      id: 'aid',
      relation: 'same',
      inputs: ['stat/aid#{each}.en'],
      stated: 'stat/aid#{each}.zh',
      each: ['urban', 'rural'],
      sentence,
    });
    expect(checks).toEqual([
      { id: 'aid-urban', relation: 'same', inputs: ['stat/aid#urban.en'], stated: 'stat/aid#urban.zh', sentence },
      { id: 'aid-rural', relation: 'same', inputs: ['stat/aid#rural.en'], stated: 'stat/aid#rural.zh', sentence },
    ]);
  });

  test('or one a column', () => {
    const [first] = expandCheck({
      id: 'total',
      relation: 'sum',
      inputs: ['stat/aid#urban.{each}', 'stat/aid#rural.{each}'],
      stated: 'stat/aid#total.{each}',
      each: ['people', 'money'],
      sentence,
    });
    expect(first).toMatchObject({ id: 'total-people', inputs: ['stat/aid#urban.people', 'stat/aid#rural.people'] });
  });

  test('a check of single figures stands for itself', () => {
    const check = { id: 'fund', relation: 'same' as const, inputs: ['case/a#fund@1'], stated: 'case/a#fund@0', sentence };
    expect(expandCheck(check)).toEqual([check]);
  });

  test('figures are excused in the same way', () => {
    const why = { en: 'The whole is not printed.', zh: '总数未刊。' };
    expect(expandNotCheckable({ ref: 'stat/aid#{each}.share', relation: 'share', each: ['urban', 'rural'], why })).toEqual([
      { ref: 'stat/aid#urban.share', relation: 'share', why },
      { ref: 'stat/aid#rural.share', relation: 'share', why },
    ]);
  });
});
