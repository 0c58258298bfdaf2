import { expect, test } from 'vitest';
import { preferredReading } from '../../src/atlas/records/quantity.ts';
import type { Quantity } from '../../src/atlas/records/quotation.ts';
import { atlas } from './content.ts';

// The documents' own tables are not asked: they repeat by design what the cases were read from, and are counted nowhere.
const quantities = [
  ...[...atlas.cases.values(), ...atlas.policies.values()].flatMap(({ figures }) => figures),
  ...[...atlas.guide.values()].flatMap(({ parameters }) => parameters),
];

/** The same words at the same place, where they do count for two records. */
const twice: Record<string, string> = {
  // One sentence gives the price of a post for two cities, each of which pays it.
  'case/dongguan-post-purchase#price': 'case/shenzhen-post-purchase#price',
};

test('no printed amount is the preferred reading of figures on two records', () => {
  const doubled = quantities.flatMap((one, index) =>
    quantities
      .slice(index + 1)
      .flatMap((other) => (isSame(one, other) && twice[one.ref] !== other.ref ? [`${one.ref} = ${other.ref}`] : [])),
  );
  expect(doubled).toEqual([]);
});

test('what is allowed to stand twice does so', () => {
  const stale = Object.entries(twice).filter(([one, other]) => {
    const [a, b] = [one, other].map((ref) => quantities.find((quantity) => quantity.ref === ref));
    return !a || !b || !isSame(a, b);
  });
  expect(stale).toEqual([]);
});

/** One stands on another record than the other, and the words of one are those of the other or a stretch of them with the same number. */
function isSame(one: Quantity, other: Quantity): boolean {
  const [a, b] = [preferredReading(one), preferredReading(other)];
  const [within, whole] = a.printed.length < b.printed.length ? [a, b] : [b, a];
  return (
    one.ref.split('#')[0] !== other.ref.split('#')[0] &&
    a.source === b.source &&
    JSON.stringify(a.lines) === JSON.stringify(b.lines) &&
    (a.printed === b.printed ||
      (whole.printed.includes(within.printed) && a.figure?.value === b.figure?.value && a.figure?.unit === b.figure?.unit))
  );
}
