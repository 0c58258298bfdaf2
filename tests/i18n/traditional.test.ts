import { describe, expect, test } from 'vitest';
import { traditional } from '../../src/i18n/traditional.ts';

describe('Traditional Chinese', () => {
  test.each([
    ['社区', '社區', 'keeps the words of the field: never 社群'],
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
    ['头发与发布', '頭髮與發佈', 'one character that was two'],
  ])('%s → %s: %s', (simplified, expected) => {
    expect(traditional(simplified)).toBe(expected);
  });
});
