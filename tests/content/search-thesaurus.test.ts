import { Converter as ToTraditional } from 'opencc-js/cn2t';
import { Converter as ToSimplified } from 'opencc-js/t2cn';
import { describe, expect, test } from 'vitest';
import { pinyinOf } from '../../src/site/pinyin.ts';
import { ask } from './ask.ts';
import { atlas } from './content.ts';

const simplified = ToSimplified({ from: 't', to: 'cn' });
const inTaiwan = ToTraditional({ from: 'cn', to: 'tw' });
const inHongKong = ToTraditional({ from: 'cn', to: 'hk' });
const withoutTones = (sound: string) =>
  sound
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0304\u030c]/gu, '')
    .normalize('NFC');
const joined = (sound: string) => sound.replaceAll(' ', '');

/** Every preferred term and synonym, as it is written. */
const words = [...atlas.services.values()].flatMap(({ id, term, synonyms }) => [
  ...[term.en, ...synonyms.en].map((word) => ({ id, word, isChinese: false })),
  ...[term.zh, ...synonyms.zh, ...synonyms.zhHant].map((word) => ({ id, word, isChinese: true })),
]);
const chinese = words.filter(({ isChinese }) => isChinese).map(({ id, word }) => ({ id, word: simplified(word) }));
const sounds = chinese.map(({ id, word }) => ({ id, word: pinyinOf(word) }));

const ways: [string, { id: string; word: string }[]][] = [
  ['as written', words],
  ['in Simplified characters', chinese],
  ['in Traditional characters of Taiwan', chinese.map(({ id, word }) => ({ id, word: inTaiwan(word) }))],
  ['in Traditional characters of Hong Kong', chinese.map(({ id, word }) => ({ id, word: inHongKong(word) }))],
  ['in pinyin with tones', sounds],
  ['in pinyin, spaced', sounds.map(({ id, word }) => ({ id, word: withoutTones(word) }))],
  ['in pinyin, joined', sounds.map(({ id, word }) => ({ id, word: joined(withoutTones(word)) }))],
];

/** The services that share the best score, for one who looks under the heading of services. */
async function bestServices(query: string): Promise<string[]> {
  const services = await ask(query, 'service');
  return services.filter(({ score }) => score === services[0]?.score).map(({ record }) => record.slice('service/'.length));
}

const best = new Map<string, string[]>();
for (const [, forms] of ways) for (const { word } of forms) if (!best.has(word)) best.set(word, await bestServices(word));
const servicesFor = (query: string) => best.get(query) ?? [];

describe('every term and synonym of the thesaurus finds its service first', () => {
  for (const [way, forms] of ways) {
    test(way, () => {
      const lost = forms.filter(({ id, word }) => !servicesFor(word).includes(id));
      expect(lost.map(({ id, word }) => `${word}: ${id}, not ${servicesFor(word).join(' ')}`)).toEqual([]);
    });
  }
});

test('only words that sound alike find two services tied: 助残 and 助餐, 移工服务 and 义工服务, 登记评估 and 等级评估', () => {
  const tied = ways.flatMap(([, forms]) => forms.map(({ word }) => word)).filter((word) => servicesFor(word).length > 1);
  const ties = new Map(tied.map((word) => [joined(withoutTones(word)), servicesFor(word).toSorted()]));
  expect([...ties].toSorted()).toEqual([
    ['dengjipinggu', ['eligibility-assessment', 'organisation-assessment']],
    ['yigongfuwu', ['migrant-services', 'volunteer-services']],
    ['zhucan', ['disability-services', 'elderly-meals']],
    ['zhucanfuwu', ['disability-services', 'elderly-meals']],
  ]);
});
