import { expect, test } from 'vitest';
import { syntheticEntities } from '../../../scripts/lib/bench/synthetic.ts';
import { smallEntities } from '../../search/small-index.ts';

const casesIn = (entities: { kind: string }[]) => entities.filter(({ kind }) => kind === 'case').length;
const policiesIn = (entities: { kind: string }[]) => entities.filter(({ kind }) => kind === 'policy').length;
const grown = syntheticEntities(smallEntities, 500, 7);

test('the same seed gives the same bytes, another gives others', () => {
  expect(JSON.stringify(syntheticEntities(smallEntities, 500, 7))).toBe(JSON.stringify(grown));
  expect(JSON.stringify(syntheticEntities(smallEntities, 500, 8))).not.toBe(JSON.stringify(grown));
});

test('there are as many cases as asked for; rules grow with the cube root', () => {
  const [cases, policies] = [casesIn(smallEntities), policiesIn(smallEntities)];
  expect(casesIn(grown)).toBe(500);
  expect(casesIn(syntheticEntities(smallEntities, 8 * cases))).toBe(8 * cases);
  expect(policiesIn(syntheticEntities(smallEntities, 8 * cases))).toBe(2 * policies);
});

test('an atlas that is large enough stays as it is', () => {
  expect(syntheticEntities(smallEntities, 0)).toEqual(smallEntities);
});

test('the real records stand first and unchanged', () => {
  expect(grown.slice(0, smallEntities.length)).toEqual(smallEntities);
});

test('no id is used twice, and every link leads somewhere', () => {
  const ids = grown.map(({ kind, id }) => `${kind}/${id}`);
  expect(new Set(ids).size).toBe(ids.length);
  const known = new Set(ids);
  const before = new Set(smallEntities.flatMap(({ links }) => links));
  expect(grown.flatMap(({ links }) => links).filter((link) => !known.has(link) && !before.has(link))).toEqual([]);
});

test('new organisations and places are named in both languages', () => {
  const fresh = grown.slice(smallEntities.length).filter(({ kind }) => kind === 'organisation' || kind === 'place');
  expect(fresh.length).toBeGreaterThan(0);
  for (const { name } of fresh) expect([/^\p{Lu}\p{L}/u.test(name.en), /\p{Script=Han}{2}/u.test(name.zh)]).toEqual([true, true]);
});
