import { describe, expect, test } from 'vitest';
import { ladderAmounts } from '../../src/atlas/counting/ladder-amounts.ts';
import { preferredReading } from '../../src/atlas/records/quantity.ts';
import type { CaseRecord } from '../../src/atlas/records/records.ts';
import { cityProfiles } from '../../src/atlas/views/city-profile.ts';
import { cityLead } from '../../src/components/city/city-lead.ts';
import { languageOf } from '../../src/i18n/language.ts';
import { unmarked } from '../../src/values/counted.ts';
import { unlinked } from '../../src/values/linked.ts';
import { atlas } from './content.ts';

const profiles = cityProfiles(atlas);
const bought = profiles.filter(({ purchases }) => purchases.length > 0);
const own = (city: string): CaseRecord[] => [...atlas.cases.values()].filter((record) => record.isPurchase && record.cities.includes(city));

/** The words of either language that say that something is not recorded. */
const words = {
  en: {
    noYear: 'without a certain year',
    noYears: 'none with a certain year',
    noProvider: 'the provider is not recorded',
    noBuyer: 'the buyer is not recorded',
    noAmount: 'No amount in yuan',
  },
  'zh-hans': { noYear: '年份不详', noYears: '年份都不详', noProvider: '承接方未载', noBuyer: '购买方未载', noAmount: '没有写明人民币金额' },
} as const;

describe.each(['en', 'zh-hans'] as const)('the lead of a city in %s', (locale) => {
  const { text, showDate, showReading } = languageOf(locale);
  const said = words[locale];
  const lead = (profile: (typeof profiles)[number]) => unmarked(unlinked(cityLead(locale, atlas, profile).join(' ')));
  const name = (id: string) => text(atlas.organisations.get(id)?.name ?? { en: '?', zh: '?' });

  test.each(bought.map((profile) => [profile.city.id, profile] as const))(
    '%s: purchases, first year and parties, or that they are not recorded',
    (city, profile) => {
      const words = lead(profile);
      const records = own(city);
      const years = records.flatMap(({ begins }) => begins ?? []);
      expect(words).toMatch(new RegExp(locale === 'en' ? `has ${records.length} purchases? on record` : `的${records.length}项购买`));
      const undated = records.length - years.length;
      if (years.length === 0) expect(words).toContain(said.noYears);
      else if (undated > 0)
        expect(words).toContain(locale === 'en' ? `${undated} of them ${said.noYear}` : `其中${undated}项${said.noYear}`);
      else expect(words).not.toContain(said.noYear);

      const first = records.filter(({ begins }) => begins === Math.min(...years));
      for (const { title } of first) expect(words).toContain(text(title));
      const [only] = first;
      if (!only) return;
      expect(words).toContain(first.length === 1 ? showDate(only.date) : String(only.begins));
      if (first.length > 1) return;
      for (const id of [...only.buyers.slice(0, 3), ...only.providers.slice(0, 3)]) expect(words).toContain(name(id));
      expect(words.includes(said.noBuyer)).toBe(only.buyers.length === 0 && only.providers.length > 0);
      expect(words.includes(said.noProvider)).toBe(only.providers.length === 0 && only.buyers.length > 0);
      if (only.beneficiaries) expect(words.toLowerCase()).toContain(text(only.beneficiaries).toLowerCase());
    },
  );

  test.each(bought.map((profile) => [profile.city.id, profile] as const))(
    '%s: its amounts from the smallest to the largest, or that there is none',
    (city, profile) => {
      const records = new Set<unknown>(own(city));
      const amounts = ladderAmounts(atlas).amounts.filter(({ record }) => records.has(record));
      const words = lead(profile);
      expect(words.includes(said.noAmount)).toBe(amounts.length === 0);
      for (const amount of [amounts[0], amounts.at(-1)])
        if (amount) expect(words).toContain(showReading(preferredReading(amount.quantity)));
      if (amounts.length > 1) expect(words).toContain(locale === 'en' ? `${amounts.length} amounts` : `${amounts.length}个人民币金额`);
    },
  );

  test('a city without a purchase says so, and counts its rules', () => {
    const others = profiles.filter(({ purchases }) => purchases.length === 0);
    expect(others.length).toBeGreaterThan(0);
    for (const profile of others) {
      const words = lead(profile);
      expect(words).toContain(text(profile.city.name));
      expect(words).toMatch(locale === 'en' ? /no purchase/ : /没有提到(那里的)?购买/);
      if (profile.policies.length > 0) expect(words).toContain(String(profile.policies.length));
    }
  });

  test('sentences end as sentences do, and no name is lost', () => {
    for (const profile of profiles)
      for (const sentence of cityLead(locale, atlas, profile)) expect(unlinked(sentence)).toMatch(locale === 'en' ? /^[^a-z].*\.$/ : /。$/);
  });
});

test('people served begin with a word that may be written small within a sentence', () => {
  const names = [...atlas.places.values()].map(({ name }) => name.en);
  const firsts = bought.flatMap(({ purchases }) => purchases.flatMap(({ beneficiaries }) => beneficiaries?.en ?? []));
  expect(firsts.filter((words) => names.some((name) => words.startsWith(name)))).toEqual([]);
});

test('Haishu was not the first to buy home care: Nanjing was, in 2003', () => {
  const ningbo = bought.find(({ city }) => city.id === 'ningbo');
  if (!ningbo) throw new Error('no Ningbo');
  expect(unmarked(unlinked(cityLead('en', atlas, ningbo).join(' ')))).toContain(
    'Home-based elderly care was bought earlier in Nanjing (2003).',
  );
  expect(unmarked(unlinked(cityLead('zh-hans', atlas, ningbo).join('')))).toContain('在它之前，南京（2003年）已经购买居家养老。');
});
