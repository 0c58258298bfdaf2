import { describe, expect, test } from 'vitest';
import { adoptions } from '../../../src/atlas/counting/adoptions.ts';
import {
  type ChosenValue,
  type FacetName,
  facetCounts,
  facetEntries,
  facetNames,
  facetsOf,
  facetValues,
  recordsUnder,
} from '../../../src/atlas/views/facets.ts';
import { countsUnder, nothingChosen } from '../../../src/values/choice.ts';
import { atlas } from '../../content/content.ts';
import { smallAtlas } from '../small-atlas.ts';

describe('the facets of a record', () => {
  const atlas = smallAtlas(
    [
      { id: 'meals', place: 'pudong', services: ['meals'], date: '2004', buyers: ['pudong-government'] },
      { id: 'care', place: 'shanghai', alsoIn: ['wuxi'], services: ['home-care', 'meals'] },
      { id: 'nation', place: 'jiangxi', services: [] },
    ],
    [],
    [{ id: 'law', date: '1998' }],
  );
  const values = (id: string) => facetsOf(atlas, atlas.cases.get(id) ?? ({} as never));

  test('name its city and every city it also stands in', () => {
    expect(values('meals').city).toEqual(['shanghai']);
    expect(values('care').city).toEqual(['shanghai', 'wuxi']);
    expect(values('nation').city).toEqual(['none']);
  });

  test('name a service and the wider one, each once', () => {
    expect(values('meals').service?.toSorted()).toEqual(['elderly-care', 'meals']);
    expect(values('care').service?.toSorted()).toEqual(['elderly-care', 'home-care', 'meals']);
    expect(values('nation').service).toEqual(['none']);
  });

  test('say so where nothing is recorded', () => {
    expect(values('care').year).toEqual(['none']);
    expect(values('nation').provider).toEqual(['none']);
    expect(values('meals').level).toEqual(['district']);
  });

  test('put a rule without a place under the nation', () => {
    const law = atlas.policies.get('law');
    expect(law && facetsOf(atlas, law)).toMatchObject({ place: ['national'], year: ['1998'], issuer: ['none'] });
  });

  test('are listed with narrower values under their wider one, most first, what is not recorded last', () => {
    const rows = [...atlas.cases.values()].map((record) => facetsOf(atlas, record));
    const entries = facetEntries(atlas, 'service', countsUnder(rows, nothingChosen, 'service'));
    expect(entries.map(({ value, count }) => [value, count])).toEqual([
      ['elderly-care', 2],
      ['none', 1],
    ]);
    expect(entries[0]?.within.map(({ value, count }) => [value, count])).toEqual([
      ['meals', 2],
      ['home-care', 1],
    ]);
  });
});

describe('a list', () => {
  const atlas = smallAtlas(
    [
      { id: 'meals', place: 'pudong', services: ['meals'], date: '2004' },
      { id: 'care', place: 'shanghai', alsoIn: ['wuxi'], services: ['home-care', 'meals'], date: '2005' },
      { id: 'youth', place: 'wuxi', services: ['youth'], date: '2005' },
    ],
    [],
    [
      { id: 'law', date: '1998' },
      { id: 'later', date: '2005' },
    ],
  );
  const under = (...chosen: ChosenValue[]) => recordsUnder(atlas, 'cases', chosen).map(({ id }) => id);
  const wuxi: ChosenValue = { name: 'city', value: 'wuxi' };
  const in2005: ChosenValue = { name: 'year', value: '2005' };
  const counts = (chosen: ChosenValue[], name: FacetName) => Object.fromEntries(facetCounts(atlas, 'cases', chosen, name));

  test('is narrowed by a value of one facet, or of two', () => {
    expect(under(wuxi)).toEqual(['care', 'youth']);
    expect(under(wuxi, { name: 'service', value: 'meals' })).toEqual(['care']);
    expect(under({ name: 'city', value: 'shanghai' }, in2005)).toEqual(['care']);
    expect(under({ name: 'city', value: 'beijing' })).toEqual([]);
  });

  test('of rules holds no cases', () => {
    expect(recordsUnder(atlas, 'policies', [in2005]).map(({ id }) => id)).toEqual(['later']);
    expect(facetValues(atlas, 'policies', 'year')).toEqual(['1998', '2005']);
    expect(facetValues(atlas, 'cases', 'year')).toEqual(['2004', '2005']);
  });

  test('counts what each value would bring: the values chosen of other facets narrow it, those of its own do not', () => {
    expect(counts([], 'city')).toEqual({ shanghai: 2, wuxi: 2 });
    expect(counts([wuxi], 'city')).toEqual({ shanghai: 2, wuxi: 2 });
    expect(counts([in2005], 'city')).toEqual({ shanghai: 1, wuxi: 2 });
    expect(counts([wuxi, in2005], 'service')).toEqual({ 'elderly-care': 1, 'home-care': 1, meals: 1, youth: 1 });
  });

  test('counts the same on its page as a script does that narrows it further', () => {
    const rows = [...atlas.cases.values()].map((record) => facetsOf(atlas, record));
    for (const chosen of [[], [wuxi], [in2005], [wuxi, in2005]])
      for (const name of facetNames.cases) {
        const values = Object.fromEntries(chosen.map((one) => [one.name, [one.value]]));
        expect(facetCounts(atlas, 'cases', chosen, name)).toEqual(countsUnder(rows, { ...nothingChosen, values }, name));
      }
  });
});

describe('the facets of the content', () => {
  test.each(['cases', 'policies'] as const)('every one of the %s stands under every facet', (collection) => {
    for (const record of atlas[collection].values())
      for (const name of facetNames[collection]) expect(facetsOf(atlas, record)[name]?.length, `${record.id} ${name}`).toBeGreaterThan(0);
  });

  test('a province holds the rules of its cities', () => {
    const under = (place: string) => [...atlas.policies.values()].filter((rule) => facetsOf(atlas, rule).place?.includes(place));
    const guangdong = under('guangdong').map(({ id }) => id);
    for (const { id } of [...under('shenzhen'), ...under('guangzhou')]) expect(guangdong).toContain(id);
    expect(guangdong.length).toBeGreaterThan(under('shenzhen').length + under('guangzhou').length);
  });

  test('every cell of the matrix finds its cases again', () => {
    for (const { case: id, city, service } of adoptions(atlas)) {
      const record = atlas.cases.get(id);
      const values = record ? facetsOf(atlas, record) : {};
      expect(values.city, id).toContain(city);
      expect(values.service, id).toContain(service);
    }
  });

  test('no value needs a name of more than one step in an address', () => {
    for (const collection of ['cases', 'policies'] as const)
      for (const name of facetNames[collection])
        for (const value of facetValues(atlas, collection, name)) expect(value).toMatch(/^[a-z0-9-]+$/);
  });
});
