import { describe, expect, test } from 'vitest';
import { atlas } from './content.ts';

const paymentOf = (id: string) => {
  const record = atlas.cases.get(id);
  if (!record) throw new Error(`no case ${id}`);
  const { origins, payers, units, numbers, rules } = record.payment;
  return {
    origins: origins.map(({ key }) => key),
    payers: payers.map(({ key }) => key),
    units: units.map(({ key }) => key),
    numbers,
    rules: rules.map(({ policy }) => policy),
  };
};
const nothing = { origins: [], payers: [], units: [], numbers: [], rules: [] };

describe('how a case was paid for, as the documents say', () => {
  test('Wuxi raised budget money, a welfare fund and gifts, and paid each household: line 1050', () => {
    expect(paymentOf('wuxi-2007-home-care-coupons')).toEqual({
      ...nothing,
      origins: ['budget', 'welfare-fund', 'donations'],
      payers: ['municipal'],
      units: ['household'],
    });
  });

  test('in Ningbo the district paid; out of which money and per what the slide does not say: line 1036', () => {
    expect(paymentOf('ningbo-2005-haishu-home-care')).toEqual({ ...nothing, payers: ['district'], numbers: ['served', 'communities'] });
  });

  test('Guangzhou shared the cost of a centre among city, district and community: lines 234 and 280', () => {
    expect(paymentOf('guangzhou-family-service-centres')).toEqual({
      origins: ['budget'],
      payers: ['municipal', 'district', 'community'],
      units: ['centre'],
      numbers: ['streets', 'centres'],
      rules: ['guangzhou-2011-family-centre-measures'],
    });
  });

  test('a fee that the assessed pay is no money of the district that is called the buyer: lines 750 and 751', () => {
    expect(paymentOf('shanghai-2002-changshoulu-registration-assessment')).toEqual({
      ...nothing,
      origins: ['fees'],
      payers: ['users'],
      units: ['case'],
    });
  });

  test('lottery money that the slide also calls fiscal money is lottery money: line 965', () => {
    expect(paymentOf('national-2010-little-angel-fund').origins).toEqual(['lottery']);
  });

  test('that Dapuqiao entrusted its culture centre does not say that it paid: line 853', () => {
    expect(paymentOf('shanghai-2006-dapuqiao-culture-centre')).toEqual(nothing);
  });
});

test('a number for whom or how much was bought is never the number of providers or buyers', () => {
  const counted = [...atlas.cases.values()].flatMap(({ id, figures, payment }) =>
    figures.filter((figure) => payment.numbers.includes(figure.id)).map(({ measure }) => ({ id, measure })),
  );
  const bodies = counted.filter(({ measure }) => ['providers', 'buyers'].includes(measure));
  // The start-up grants of Dongguan were paid to the agencies themselves.
  expect(bodies).toEqual([{ id: 'dongguan-seven-agencies-start-up-grants', measure: 'providers' }]);
});
