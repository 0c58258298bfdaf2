import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Choice,
  countsUnder,
  type FacetValues,
  fits,
  isAnythingChosen,
  nothingChosen,
  readChoice,
  toggled,
  withYears,
  writeChoice,
} from '../../src/values/choice.ts';
import { draws } from '../chance.ts';

const rows: FacetValues[] = [
  { city: ['wuxi'], way: ['voucher'], year: ['2007'] },
  { city: ['ningbo'], way: ['voucher'], year: ['2004'] },
  { city: ['shanghai', 'wuxi'], way: ['post'], year: ['2009'] },
  { city: ['shanghai'], way: ['post'], year: ['none'] },
];
const known: FacetValues = {
  city: ['ningbo', 'shanghai', 'wuxi'],
  way: ['post', 'voucher'],
  year: ['2004', '2007', '2009', 'none'],
};
const read = (query: string) => readChoice(new URLSearchParams(query), known);
const shown = (choice: Choice) => rows.flatMap((row, at) => (fits(row, choice) ? [at] : []));

describe('a choice', () => {
  test.each([
    ['', [0, 1, 2, 3]],
    ['city=wuxi', [0, 2]],
    ['city=wuxi&city=ningbo', [0, 1, 2]],
    ['city=wuxi&way=voucher', [0]],
    ['city=ningbo&way=post', []],
    ['year=2004&year=2009', [1, 2]],
    ['from=2005', [0, 2]],
    ['from=2004&to=2007', [0, 1]],
    ['to=2007&undated=with', [0, 1, 3]],
    ['from=2009&to=2005', [0, 2]],
    ['year=none', [3]],
  ])('of %s shows what has one value of each facet named', (query, expected) => {
    expect(shown(read(query))).toEqual(expected);
  });

  test('takes no notice of what the list does not know', () => {
    expect(read('city=atlantis&colour=red&from=soon&utm=1')).toEqual(nothingChosen);
  });

  test('takes a single year in the place of a stretch, and a stretch in the place of single years', () => {
    const stretch = withYears(nothingChosen, 2004, 2007, true);
    expect(toggled(stretch, 'year', '2009')).toEqual({ ...nothingChosen, values: { year: ['2009'] } });
    expect(withYears(toggled(nothingChosen, 'year', '2009'), 2004, null, false)).toEqual({ ...nothingChosen, from: 2004 });
  });

  test('keeps the undated only where a stretch would leave them out', () => {
    expect(withYears(nothingChosen, null, null, true)).toEqual(nothingChosen);
    expect(isAnythingChosen(read('undated=with'))).toBe(false);
  });

  test('has one address, in whatever order its values were chosen', () => {
    const one = toggled(toggled(toggled(nothingChosen, 'way', 'post'), 'city', 'wuxi'), 'city', 'ningbo');
    const other = toggled(toggled(toggled(nothingChosen, 'city', 'ningbo'), 'city', 'wuxi'), 'way', 'post');
    expect(new URLSearchParams(writeChoice(one)).toString()).toBe('city=ningbo&city=wuxi&way=post');
    expect(writeChoice(other)).toEqual(writeChoice(one));
  });
});

const facets = ['city', 'way', 'year'];
const row: fc.Arbitrary<FacetValues> = fc.record({
  city: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1 }),
  way: fc.constantFrom(['x'], ['y'], ['none']),
  year: fc.constantFrom(['2001'], ['2002'], ['2003'], ['2004'], ['none']),
});
const many: FacetValues = { city: ['a', 'b', 'c', 'd'], way: ['none', 'x', 'y'], year: ['2001', '2002', '2003', '2004', 'none'] };
const year = fc.option(fc.integer({ min: 2000, max: 2005 }));
const choice = fc
  .record({
    city: fc.subarray(many.city as string[]),
    way: fc.subarray(many.way as string[]),
    year: fc.subarray(many.year as string[]),
    stretch: fc.option(fc.tuple(year, year, fc.boolean())),
  })
  .map(({ stretch, ...asked }) => {
    let chosen = nothingChosen;
    for (const [facet, values] of Object.entries(asked)) for (const value of values) chosen = toggled(chosen, facet, value);
    return stretch ? withYears(chosen, ...stretch) : chosen;
  });
/** The choice with this value alone of its facet. */
const only = (chosen: Choice, facet: string, value: string): Choice => {
  const { [facet]: _, ...values } = chosen.values;
  return toggled({ ...chosen, values }, facet, value);
};

describe('the counts beside the values', () => {
  test('are the records of the list once the value is chosen', () => {
    fc.assert(
      fc.property(fc.array(row), choice, (list, chosen) => {
        for (const facet of facets)
          for (const [value, count] of countsUnder(list, chosen, facet)) {
            expect(list.filter((one) => fits(one, only(chosen, facet, value))).length).toBe(count);
            // Beside values chosen before, it brings as many that have it.
            if (!chosen.values[facet]?.includes(value)) {
              const after = list.filter((one) => fits(one, toggled(chosen, facet, value)));
              expect(after.filter((one) => one[facet]?.includes(value)).length).toBe(count);
            }
          }
      }),
      draws(),
    );
  });

  test('never lead to nothing, and leave out only what would', () => {
    fc.assert(
      fc.property(fc.array(row), choice, (list, chosen) => {
        for (const facet of facets) {
          const counts = countsUnder(list, chosen, facet);
          for (const value of many[facet] ?? []) {
            const isSome = list.some((one) => fits(one, only(chosen, facet, value)));
            expect((counts.get(value) ?? 0) > 0).toBe(isSome);
          }
        }
      }),
      draws(),
    );
  });

  test('a value chosen twice is not chosen; a choice read from its address is the same', () => {
    fc.assert(
      fc.property(choice, fc.constantFrom('a', 'b', 'c', 'd'), (chosen, value) => {
        expect(writeChoice(toggled(toggled(chosen, 'city', value), 'city', value))).toEqual(writeChoice(chosen));
        const again = readChoice(new URLSearchParams(writeChoice(chosen)), many);
        const isTurned = chosen.from !== null && chosen.to !== null && chosen.from > chosen.to;
        const expected = isTurned ? withYears(chosen, chosen.to, chosen.from, chosen.undated) : chosen;
        expect(writeChoice(again)).toEqual(writeChoice(expected));
      }),
      draws(),
    );
  });
});
