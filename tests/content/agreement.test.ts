import { expect, test } from 'vitest';
import type { Reading } from '../../src/atlas/records/quotation.ts';
import { atlas } from './content.ts';

const readings: { ref: string; reading: Reading }[] = [
  ...[...atlas.cases.values(), ...atlas.policies.values()].flatMap(({ figures }) => figures),
  ...[...atlas.guide.values()].flatMap(({ parameters }) => parameters),
].flatMap(({ ref, readings: own }) => own.map((reading, position) => ({ ref: `${ref}@${position}`, reading })));
readings.push(...[...atlas.statistics.values()].flatMap(({ cells }) => cells.map((reading) => ({ ref: reading.ref, reading }))));

/** Words of one line count as the same when one record quotes what another quotes with more around it. */
const meaning = ({ figure }: Reading) => figure && [figure.value, figure.low, figure.high, figure.unit, ...figure.per].join(' ');

test('a case, a table and a page of the guide that quote the same words say the same', () => {
  const byLine = Map.groupBy(
    readings.filter(({ reading }) => reading.figure !== null && reading.reads === null),
    ({ reading }) => `${reading.source} ${reading.lines.join()} ${reading.printed}`,
  );
  const differing = [...byLine.values()].filter((own) => new Set(own.map(({ reading }) => meaning(reading))).size > 1);
  expect(differing.map((own) => own.map(({ ref, reading }) => `${ref} ${reading.printed} ${meaning(reading)}`))).toEqual([]);
});
