import { describe, expect, test } from 'vitest';
import type { Quantity } from '../../../src/atlas/records/quotation.ts';
import type { Atlas, CaseRecord } from '../../../src/atlas/records/records.ts';
import { caseFlow } from '../../../src/atlas/views/case-flow.ts';
import { leadAmounts } from '../../../src/atlas/views/lead-amounts.ts';

const services = new Map([
  ['home-care', { id: 'home-care', broader: 'elderly-care' }],
  ['office-space', { id: 'office-space', broader: 'support-for-organisations' }],
]);
const atlas = { services } as unknown as Atlas;

const figure = (id: string, scope: Quantity['scope'], more: Partial<Quantity> = {}) =>
  ({
    id,
    scope,
    measure: 'funds',
    status: 'paid',
    partOf: null,
    preferred: 0,
    readings: [{ figure: {} }],
    ...more,
  }) as unknown as Quantity;
const bought = (more: Partial<CaseRecord> = {}) =>
  ({
    isPurchase: true,
    buyers: ['city'],
    providers: ['association'],
    beneficiaries: { en: 'older people', zh: '老人' },
    services: ['home-care'],
    ways: ['project-contract'],
    figures: [],
    ...more,
  }) as unknown as CaseRecord;

describe('the flow of a case', () => {
  test('goes from the payer to the provider, who serves the users', () => {
    const flow = caseFlow(atlas, bought({ figures: [figure('fund', 'city')] }));
    expect(flow?.boxes.map(({ role }) => role)).toEqual(['payer', 'provider', 'users']);
    expect(flow?.arrows.map(({ gives }) => gives)).toEqual(['purchase', 'service']);
    expect(flow?.arrows[0].amounts.map(({ id }) => id)).toEqual(['fund']);
  });

  test('with vouchers goes by way of the users, to whom the service comes back', () => {
    const flow = caseFlow(atlas, bought({ ways: ['voucher'] }));
    expect(flow?.boxes.map(({ role }) => role)).toEqual(['payer', 'users', 'provider']);
    expect(flow?.arrows).toMatchObject([
      { gives: 'vouchers', isForService: false },
      { gives: 'vouchers', isForService: true },
    ]);
  });

  test('leaves the box of a provider empty whom no source names', () => {
    expect(caseFlow(atlas, bought({ providers: [] }))?.boxes[1]).toEqual({ role: 'provider', organisations: [], users: null });
  });

  test.each<[string, Partial<CaseRecord>]>([
    ['nothing was bought', { isPurchase: false }],
    ['no source says who paid', { buyers: [] }],
    ['no source says for whom', { beneficiaries: null }],
    ['no source says what', { services: [] }],
    ['organisations are supported, and nobody else is served', { services: ['office-space'] }],
  ])('is none where %s', (_, more) => expect(caseFlow(atlas, bought(more))).toBeNull());
});

describe('the amounts of a lead', () => {
  const ids = (...figures: Quantity[]) => leadAmounts(bought({ figures })).map(({ id }) => id);

  test('are one in all and one for each, in this order', () => {
    expect(ids(figure('each', 'person', { measure: 'allowance' }), figure('all', 'city'))).toEqual(['all', 'each']);
  });
  test('are what was paid before what was only expected', () => {
    expect(ids(figure('plan', 'city', { status: 'expected' }), figure('paid', 'city', { measure: 'spending' }))).toEqual(['paid']);
  });
  test('are the whole before its parts', () => {
    expect(ids(figure('part', 'city', { partOf: 'all' }), figure('all', 'city'))).toEqual(['all']);
  });
  test('are no counts, and nothing of which no number can be read', () => {
    expect(ids(figure('people', null), figure('some', 'city', { readings: [{ figure: null }] as Quantity['readings'] }))).toEqual([]);
  });
});
