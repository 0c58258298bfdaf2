import { describe, expect, test } from 'vitest';
import { type KnownNames, sharedPassageFinder } from '../../../src/check/prose/shared-passages.ts';

const words: KnownNames = {
  names: { en: ['Wuxi', 'Suzhou', 'Street Affairs Office'], zh: ['无锡', '苏州', '居家养老服务办法'] },
  simplify: (text) => text.replace(/[務發錫無]/g, (character) => ({ 務: '务', 發: '发', 錫: '锡', 無: '无' })[character] ?? character),
};
/** A slide prints a sentence in one language between the lines of the same sentence in the other. */
const slide = `# Coupons

In 2007 the city of Wuxi gave every elderly resident coupons worth 360 yuan a
month, which the street offices handed out
服務券由街道办事处每月發放给本辖区的老年人，再由老人交给定点机构；無錫2007年落实520万元，以后逐年增加，由区里和街道各出一半
and the agencies turned in.`;
const find = sharedPassageFinder([{ id: 'slides', text: slide }], words);
const shared = (text: string, language: 'en' | 'zh') => find(text, language).map(({ words: own }) => own);

describe('a shared passage', () => {
  test('is a run of twelve words, and no less', () => {
    expect(find('Then the city of Wuxi gave every elderly resident coupons worth 360 yuan a month.', 'en')).toEqual([
      { words: 'the city of Wuxi gave every elderly resident coupons worth 360 yuan a month', source: 'slides', line: 3 },
    ]);
    expect(shared('City of Wuxi gave every elderly resident coupons worth 360 yuan a month', 'en')).toHaveLength(1);
    expect(shared('Wuxi gave every elderly resident coupons worth 360 yuan a month', 'en')).toEqual([]);
  });

  test('is a run of twenty characters, and no less, in either script', () => {
    expect(find('服务券由街道办事处每月发放给本辖区的老年', 'zh')).toEqual([
      { words: '服务券由街道办事处每月发放给本辖区的老年', source: 'slides', line: 5 },
    ]);
    expect(shared('服务券由街道办事处每月发放给本辖区的老', 'zh')).toEqual([]);
  });

  test('goes on across a name, a title, a figure and a date, whichever they are', () => {
    expect(shared('In 2009 the city of Suzhou gave every elderly resident coupons worth RMB 1.5 million a month', 'en')).toHaveLength(1);
    expect(shared('In March 2009 the city of Suzhou gave every elderly resident coupons worth 360 yuan', 'en')).toHaveLength(1);
    expect(shared('交给定点机构；苏州2012年3月落实约1.5亿元，以后逐年增加，由区', 'zh')).toEqual([]);
    expect(shared('交给定点机构；苏州2012年3月落实1.5亿元，以后逐年增加，由区里', 'zh')).toHaveLength(1);
    expect(shared('交给定点机构；《居家养老服务办法》2012年落实一千五百万元，以后逐年增加，由区里', 'zh')).toHaveLength(1);
  });

  test('ignores case, punctuation and what stands between the lines in the other language', () => {
    expect(shared('A month — which the “Street” offices handed out: and the agencies turned', 'en')).toHaveLength(1);
    expect(shared('服务券，由街道办事处，每月发放给（本辖区的）老年', 'zh')).toHaveLength(1);
  });

  test('ends where the words become ours', () => {
    expect(
      shared('In 2007 the city of Wuxi offered every elderly resident coupons worth 360 yuan a month, which the district handed out', 'en'),
    ).toEqual([]);
    expect(shared('服务券由街道办事处按月发放，老年人收到以后交给定点机构', 'zh')).toEqual([]);
  });

  test('is told once and whole, each passage of a text by itself', () => {
    const both =
      'In 2007 the city of Wuxi gave every elderly resident coupons worth 360 yuan. Years later, out of every month of coupons worth 360 yuan a month, which the street offices handed out and the rest was saved.';
    expect(shared(both, 'en')).toEqual([
      'In 2007 the city of Wuxi gave every elderly resident coupons worth 360 yuan',
      'coupons worth 360 yuan a month, which the street offices handed out and the',
    ]);
  });
});
