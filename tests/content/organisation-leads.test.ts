import { describe, expect, test } from 'vitest';
import type { Role } from '../../src/atlas/records/records.ts';
import { organisationLead } from '../../src/components/record/organisation-lead.ts';
import { languageOf } from '../../src/i18n/language.ts';
import { unmarked } from '../../src/values/counted.ts';
import { unlinked } from '../../src/values/linked.ts';
import { atlas } from './content.ts';

const words = {
  en: {
    buyer: 'as the buyer of',
    provider: 'as the provider of',
    evaluator: 'as the evaluator of',
    noProvider: 'The provider is not recorded',
    noBuyer: 'The buyer is not recorded',
  },
  'zh-hans': {
    buyer: '作为购买方',
    provider: '作为承接方',
    evaluator: '作为评估方',
    noProvider: '承接方没有记载',
    noBuyer: '购买方没有记载',
  },
} as const;

describe.each(['en', 'zh-hans'] as const)('the opening of an organisation in %s', (locale) => {
  const { text } = languageOf(locale);
  const said = words[locale];

  test.each([...atlas.organisations.values()].map((organisation) => [organisation.id, organisation] as const))('%s', (_, organisation) => {
    const lead = unmarked(unlinked(organisationLead(locale, atlas, organisation).join(' ')));
    const bought = (role: Role) =>
      organisation.roles
        .filter((entry) => entry.role === role && entry.collection === 'cases')
        .flatMap(({ id }) => atlas.cases.get(id) ?? [])
        .filter(({ isPurchase }) => isPurchase);
    for (const role of ['buyer', 'provider', 'evaluator'] as const) {
      const own = bought(role);
      expect(lead.includes(said[role]), role).toBe(own.length > 0);
      if (own.length === 0) continue;
      expect(lead).toContain(locale === 'en' ? `${said[role]} ${own.length} purchase` : `${own.length}项购买`);
      const years = own.flatMap(({ begins }) => begins ?? []);
      for (const { title } of own.filter(({ begins }) => begins === Math.min(...years))) expect(lead).toContain(text(title));
    }
    expect(lead.includes(said.noProvider)).toBe(
      bought('buyer').length > 0 && bought('buyer').every(({ providers }) => providers.length === 0),
    );
    expect(lead.includes(said.noBuyer)).toBe(
      bought('provider').length > 0 && bought('provider').every(({ buyers }) => buyers.length === 0),
    );
  });
});
