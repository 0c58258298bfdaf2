import { describe, expect, test } from 'vitest';
import type { DatedQuotation } from '../../../src/atlas/records/quotation.ts';
import type { Atlas, CaseRecord, ServiceRecord } from '../../../src/atlas/records/records.ts';
import { sameService } from '../../../src/atlas/views/same-service.ts';
import { parseDate } from '../../../src/values/date.ts';

const on = (edtf: string | null) => {
  const parsed = edtf === null ? null : parseDate(edtf);
  return parsed?.ok ? ({ date: parsed.date } as DatedQuotation) : null;
};
const record = (id: string, date: string | null, services: string[], kind = 'purchase') =>
  ({ id, kind, date: on(date), services, isPurchase: kind === 'purchase' }) as unknown as CaseRecord;
const cases = [
  record('nanjing', '2003', ['home-care']),
  record('ningbo', '2005', ['home-care']),
  record('dalian', null, ['home-care'], 'mention'),
  record('beijing', '2006', ['meals']),
  record('shanghai', '2004', ['elderly-care']),
  record('survey', '2004-06', ['home-care'], 'statistic'),
  record('suzhou', null, ['legal-aid']),
];
const idsOf = (...services: string[]) => cases.filter(({ services: [own = ''] }) => services.includes(own)).map(({ id }) => id);
const service = (id: string, broader: string | null, ids: string[]) =>
  [id, { id, broader, cases: ids } as unknown as ServiceRecord] as const;
const atlas = {
  cases: new Map(cases.map((found) => [found.id, found])),
  services: new Map([
    service('home-care', 'elderly-care', idsOf('home-care')),
    service('meals', 'elderly-care', idsOf('meals')),
    service('elderly-care', null, idsOf('home-care', 'meals', 'elderly-care')),
    service('legal-aid', null, idsOf('legal-aid')),
  ]),
} as unknown as Atlas;
const found = (id: string, most = { dated: 8, undated: 8 }) => {
  const same = sameService(atlas, atlas.cases.get(id) as CaseRecord, most);
  return same && { ...same, dated: same.dated.map((each) => each.id), undated: same.undated.map((each) => each.id) };
};

describe('the same service elsewhere', () => {
  test('is that of the case itself, with those only mentioned, without what is no purchase', () => {
    expect(found('nanjing')).toEqual({ service: 'home-care', dated: ['nanjing', 'ningbo'], undated: ['dalian'], isCut: false });
  });
  test('is the wider one where no other case has its own', () => {
    expect(found('beijing')).toMatchObject({ service: 'elderly-care', dated: ['nanjing', 'shanghai', 'ningbo', 'beijing'] });
  });
  test('is nothing where no other case has it', () => {
    expect(found('suzhou')).toBeNull();
  });
  test('of a case that is no purchase are the purchases around its date', () => {
    expect(found('survey', { dated: 1, undated: 0 })).toEqual({ service: 'home-care', dated: ['ningbo'], undated: [], isCut: true });
  });
  test('keeps those nearest to the case', () => {
    expect(found('beijing', { dated: 2, undated: 8 })).toMatchObject({ dated: ['ningbo', 'beijing'], isCut: true });
    expect(found('nanjing', { dated: 1, undated: 8 })).toMatchObject({ dated: ['nanjing'], isCut: true });
  });
});
