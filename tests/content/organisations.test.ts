import { expect, test } from 'vitest';
import { ask } from './ask.ts';
import { atlas } from './content.ts';

const organisations = [...atlas.organisations.values()];

test.each([
  ['ADB', 'adb'],
  ['亚行', 'adb'],
  ['亞行', 'adb'],
  ['CFPA', 'cfpa'],
  ['HKU', 'hku'],
  ['港大', 'hku'],
  ['BNU', 'bnu-ssdpp'],
  ['北师大', 'bnu-ssdpp'],
  ['恩派', 'npi'],
  ['MoCA', 'moca'],
  ['发改委', 'ndrc'],
  ['CASS', 'cass-social-policy-centre'],
  ['SYSU', 'sun-yat-sen-university'],
  ['BGCA', 'hk-boys-girls-clubs'],
  ['红基会', 'red-cross-foundation'],
  ['港府', 'hk-government'],
  ['全总', 'acftu'],
])('%s, as people write it, leads to %s', async (query, id) => {
  expect((await ask(query, 'organisation'))[0]?.record).toBe(`organisation/${id}`);
});

test('no other name repeats the name or a printed form', () => {
  const repeated = organisations.flatMap(({ id, name, names, alsoKnownAs }) => {
    const known = new Set([name.en, name.zh, ...names.map(({ printed }) => printed)]);
    return [...alsoKnownAs.filter((other) => known.has(other)), ...alsoKnownAs.filter((other, at) => alsoKnownAs.indexOf(other) < at)].map(
      (other) => `${id}: ${other}`,
    );
  });
  expect(repeated).toEqual([]);
});

test('bodies of the Party and of Hong Kong’s government are of no other kind', () => {
  const party = organisations.filter(({ name }) => /中共|党/.test(name.zh)).map(({ kind }) => kind);
  const hongKong = organisations.filter(({ place, level }) => place === 'hong-kong' && level !== null).map(({ kind }) => kind);
  expect(new Set(party)).toEqual(new Set(['party']));
  expect(new Set(hongKong)).toEqual(new Set(['hong-kong-government']));
});
