import { expect, test } from 'vitest';
import { termsInOrder, thesaurus } from '../../../src/atlas/services/thesaurus.ts';
import { smallAtlas } from '../small-atlas.ts';

const atlas = smallAtlas([
  { id: 'a', place: 'wuxi', date: '2007', services: ['home-care'] },
  { id: 'b', place: 'shanghai', date: '2004', services: ['youth'] },
  { id: 'c', place: 'wuxi', date: '2004', services: ['youth'] },
  { id: 'd', place: 'shanghai', services: ['meals', 'home-care'] },
  { id: 'e', place: 'shanghai', date: '1996', kind: 'mention', services: ['home-care'] },
]);

test('stands in the order of the first case, with the cities that share it; a mention is no case', () => {
  expect(thesaurus(atlas).map(({ service, first, cases }) => [service.id, first, cases.length])).toEqual([
    ['youth', { year: 2004, cities: ['shanghai', 'wuxi'] }, 2],
    ['elderly-care', { year: 2007, cities: ['wuxi'] }, 2],
  ]);
});

test('lists narrower terms behind their broader one, the most frequent first', () => {
  expect(termsInOrder(atlas).map(({ id }) => id)).toEqual(['youth', 'elderly-care', 'home-care', 'meals']);
});
