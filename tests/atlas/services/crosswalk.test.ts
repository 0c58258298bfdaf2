import { expect, test } from 'vitest';
import type { Atlas, ClassificationRecord } from '../../../src/atlas/records/records.ts';
import { classesByGroup, classifications, counterparts } from '../../../src/atlas/services/crosswalk.ts';
import { crosswalkGrid } from '../../../src/atlas/services/crosswalk-grid.ts';
import { smallAtlas } from '../small-atlas.ts';

const both = (words: string) => ({ en: words, zh: words });
const entry = (id: string, service: string | null, group?: string) => ({
  id,
  label: both(id),
  readings: [],
  terms: service ? [{ service, relation: 'same' as const }] : [],
  ...(group ? { group } : {}),
});
const list = (id: string, of: string, classes: ClassificationRecord['classes']): [string, ClassificationRecord] => [
  id,
  {
    id,
    collection: 'classifications',
    title: both(id),
    of,
    isWhole: true,
    note: null,
    groups: [{ id: 'one', label: both('one'), readings: [] }],
    classes,
    sources: [],
  },
];
const atlas: Atlas = {
  ...smallAtlas([{ id: 'late', date: '2010' }], [], [{ id: 'undated' }, { id: 'early', date: '2009' }]),
  classifications: new Map([
    list('a', 'policy/undated', [entry('meals', 'meals')]),
    list('b', 'case/late', [entry('youth', 'youth'), entry('meals', 'meals')]),
    list('c', 'policy/early', [entry('first', null), entry('second', 'meals', 'one'), entry('third', 'youth', 'one')]),
  ]),
};

test('lists stand by the date of what they belong to, the undated last', () => {
  expect(classifications(atlas).map(({ id, owner }) => [id, owner.id])).toEqual([
    ['c', 'early'],
    ['b', 'late'],
    ['a', 'undated'],
  ]);
});

test('a term has the classes that answer to it, list by list, and none of its narrower terms', () => {
  expect(counterparts(atlas, 'meals').map(({ list: { id }, entry: { id: name }, relation }) => [id, name, relation])).toEqual([
    ['c', 'second', 'same'],
    ['b', 'meals', 'same'],
    ['a', 'meals', 'same'],
  ]);
  expect(counterparts(atlas, 'elderly-care')).toEqual([]);
});

test('classes stand under their headings in the order of the print', () => {
  const record = atlas.classifications.get('c');
  expect(record && classesByGroup(record).map(({ group, classes }) => [group?.id ?? null, classes.map(({ id }) => id)])).toEqual([
    [null, ['first']],
    ['one', ['second', 'third']],
  ]);
});

test('the grid has every top term, those of most lists first, each with its narrower terms that a list names', () => {
  const rows = crosswalkGrid(atlas);
  expect(rows.map(({ service, lists }) => [service.id, lists])).toEqual([
    ['youth', 2],
    ['elderly-care', 0],
    ['meals', 3],
  ]);
  expect(rows[0]?.cells).toEqual(['same', 'same', null]);
});

test('of several classes of a list for one term the closest counts', () => {
  const [related, same] = [entry('near', 'youth'), entry('own', 'youth')];
  const classes = [{ ...related, terms: [{ service: 'youth', relation: 'related' as const }] }, same];
  const small: Atlas = { ...atlas, classifications: new Map([list('a', 'policy/undated', classes)]) };
  expect(crosswalkGrid(small)[0]?.cells).toEqual(['same']);
});
