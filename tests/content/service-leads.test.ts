import { describe, expect, test } from 'vitest';
import { isPriceOfOne, ladderAmounts } from '../../src/atlas/counting/ladder-amounts.ts';
import { preferredReading } from '../../src/atlas/records/quantity.ts';
import { serviceLead } from '../../src/components/services/service-lead.ts';
import { languageOf } from '../../src/i18n/language.ts';
import { unmarked } from '../../src/values/counted.ts';
import { unlinked } from '../../src/values/linked.ts';
import { atlas } from './content.ts';

const services = [...atlas.services.values()];
const said = {
  en: {
    none: 'No purchase of this service',
    noYears: /on record, (none with|without) a certain year/,
    noBuyer: 'the buyer is not recorded',
    noProvider: 'the provider is not recorded',
    noSum: 'No amount in yuan is recorded for it',
    noPrice: 'No unit price',
    notRuledOut: 'not ruled out',
  },
  'zh-hans': {
    none: '没有购买这类服务的记录',
    noYears: /年份都?不详：/,
    noBuyer: '购买方未载',
    noProvider: '承接方未载',
    noSum: '没有写明它的人民币金额',
    noPrice: '没有写明单价',
    notRuledOut: '不能排除',
  },
} as const;

describe.each(['en', 'zh-hans'] as const)('the answer of a service in %s', (locale) => {
  const { text, showReading } = languageOf(locale);
  const words = said[locale];

  test.each(services.map((service) => [service.id, service] as const))('%s', (_, service) => {
    const lead = unmarked(unlinked(serviceLead(locale, atlas, service).join(' ')));
    const named = service.cases.flatMap((id) => atlas.cases.get(id) ?? []);
    const bought = named.filter(({ isPurchase }) => isPurchase);
    const years = bought.flatMap(({ begins }) => begins ?? []);
    expect(lead.includes(words.none)).toBe(bought.length === 0);
    expect(words.noYears.test(lead)).toBe(bought.length > 0 && years.length === 0);

    const undated = bought.length - years.length;
    const mentions = named.filter(({ kind, begins }) => kind === 'mention' && begins === null).length;
    if (years.length > 0) {
      expect(lead.includes(words.notRuledOut)).toBe(undated + mentions > 0);
      for (const n of [undated, mentions]) if (n > 0) expect(lead).toContain(String(n));
    }

    const first = bought.filter(({ begins }) => begins === Math.min(...years));
    for (const { title, cities } of first) {
      expect(lead).toContain(text(title));
      if (cities[0]) expect(lead).toContain(text(atlas.places.get(cities[0])?.name ?? { en: '?', zh: '?' }));
    }
    const [only, ...tied] = first;
    const amounts = ladderAmounts(atlas).amounts;
    if (only && tied.length === 0) {
      for (const id of [...only.buyers.slice(0, 3), ...only.providers.slice(0, 3)])
        expect(lead).toContain(text(atlas.organisations.get(id)?.name ?? { en: '?', zh: '?' }));
      expect(lead.includes(words.noBuyer)).toBe(only.buyers.length === 0 && only.providers.length > 0);
      expect(lead.includes(words.noProvider)).toBe(only.providers.length === 0 && only.buyers.length > 0);
      const own = amounts.filter(({ record }) => record === only);
      expect(lead.includes(words.noSum)).toBe(own.length === 0);
      for (const { quantity } of own) expect(lead).toContain(showReading(preferredReading(quantity)));
    }
    const prices = amounts.filter(({ record, quantity }) => bought.some((each) => each === record) && isPriceOfOne(quantity));
    if (bought.length > 0) expect(lead.includes(words.noPrice)).toBe(prices.length === 0);
    for (const price of [prices[0], prices.at(-1)]) if (price) expect(lead).toContain(showReading(preferredReading(price.quantity)));
  });
});

test('home care was first bought in Nanjing, in December 2003, for 150,000 yuan', () => {
  const service = atlas.services.get('home-based-elderly-care');
  if (!service) throw new Error('no home care');
  const lead = unmarked(unlinked(serviceLead('en', atlas, service).join(' ')));
  expect(lead).toContain('of December 2003, in Nanjing');
  expect(lead).toContain('Gulou District Government, Nanjing bought it');
  expect(lead).toContain('150,000 yuan');
  expect(unmarked(unlinked(serviceLead('zh-hans', atlas, service).join('')))).toContain('最早的记录在2003年12月，地点是南京：');
});

test('what lasted for years is told by the year it began', () => {
  const service = atlas.services.get('youth-crime-prevention');
  if (!service) throw new Error('no service');
  expect(unmarked(unlinked(serviceLead('en', atlas, service).join(' ')))).toContain('is of 2006, in Shanghai');
});
