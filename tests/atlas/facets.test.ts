import { describe, expect, test } from 'vitest';
import { adoptions } from '../../src/atlas/counting/adoptions.ts';
import { facetEntries, facetNames, facetsOf, facetValues } from '../../src/atlas/facets.ts';
import { countsUnder, nothingChosen } from '../../src/values/choice.ts';
import { atlas } from '../content/content.ts';
import { smallAtlas } from './small-atlas.ts';

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
        for (const value of facetValues(atlas, atlas[collection].values(), name)) expect(value).toMatch(/^[a-z0-9-]+$/);
  });
});
