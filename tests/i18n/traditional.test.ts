import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { traditional } from '../../src/i18n/traditional.ts';

/** Of the file: a head with a sign, then a pair on each line. */
const traps = readFileSync(new URL('traditional-traps.txt', import.meta.url), 'utf8')
  .split('\n# ')
  .slice(1)
  .map((group) => {
    const [characters = '', ...lines] = group.split('\n').filter((line) => line !== '');
    return { characters, pairs: lines.map((line) => line.split(' ') as [simplified: string, expected: string]) };
  });

describe('Traditional Chinese', () => {
  test.each([
    ['社区', '社區', 'keeps the words of the field: never 社群'],
    ['项目的质量', '項目的質量', 'keeps the terms of the administration: never 專案, never 品質'],
    ['政府购买社会工作服务', '政府購買社會工作服務', 'a plain phrase'],
    ['集中签约', '集中簽約', '签 is to sign, not a lot to draw'],
    ['还是只有市区', '還是只有市區', '只 is only, not a measure for animals'],
    ['邻里服务', '鄰里服務', '邻里 are neighbours, not an inside'],
    ['以改制为企业', '以改制為企業', '改制 is a reform, not a make'],
    ['回归社会', '回歸社會', 'to return, not a regression'],
    ['社区里', '社區裡', 'an inside'],
    ['其余', '其餘', 'a rest'],
    ['钟仁耀', '鍾仁耀', 'a surname'],
    ['马伊里', '馬伊里', 'a given name, not an inside'],
    ['头发与发布', '頭髮與發布', 'one character that was two'],
    ['被发明；展示了如何', '被發明；展示了如何', 'no word out of the halves of two'],
  ])('%s → %s: %s', (simplified, expected) => {
    expect(traditional(simplified)).toBe(expected);
  });

  test.each(traps.map(({ characters, pairs }) => [characters, pairs] as const))('writes each word right: %s', (_, pairs) => {
    expect(pairs.map(([simplified]) => `${simplified} ${traditional(simplified)}`)).toEqual(pairs.map((pair) => pair.join(' ')));
  });

  test('knows the traps of some hundred words', () => {
    expect(traps.flatMap(({ pairs }) => pairs).length).toBeGreaterThan(900);
  });

  test('changes characters, and never how many there are', () => {
    for (const [simplified = ''] of traps.flatMap(({ pairs }) => pairs))
      expect([...traditional(simplified)]).toHaveLength([...simplified].length);
  });

  test.each([
    ['中文称“社区服务”。', '中文稱「社區服務」。', 'in corner marks'],
    ['“所谓‘双重管理’的制度”', '「所謂『雙重管理』的制度」', 'one within another in double ones'],
    ['”了，又叫“', '」了，又叫「', 'when a link or an emphasis parts the marks'],
    ['Citizens’ Charter 和 people’s war', 'Citizens’ Charter 和 people’s war', 'but an apostrophe is none'],
  ])('quotes: %s → %s, %s', (simplified, expected) => {
    expect(traditional(simplified)).toBe(expected);
  });
});
