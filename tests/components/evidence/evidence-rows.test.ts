import { describe, expect, test } from 'vitest';
import type { Quantity, Reading } from '../../../src/atlas/records/quotation.ts';
import type { Atlas, ConflictRecord } from '../../../src/atlas/records/records.ts';
import { evidenceRows, otherConflicts, readingsBeside } from '../../../src/components/evidence/evidence-rows.ts';

const conflict = (id: string, more: Partial<ConflictRecord> = {}) =>
  ({ id, kind: 'translation', isTrifle: false, claims: [], ...more }) as unknown as ConflictRecord;
const atlas = (...conflicts: ConflictRecord[]) => ({ conflicts: new Map(conflicts.map((each) => [each.id, each])) }) as unknown as Atlas;
const figure = (id: string, disputed: string | null = null, line = 1050) =>
  ({
    id,
    ref: `case/wuxi#${id}`,
    conflict: disputed,
    preferred: 0,
    readings: [{ source: 'zhang-2011', lines: [[line, line]] }],
  }) as unknown as Quantity;
const note = (letter: string, quantity: Quantity) => ({ letter, quantity, href: `#figure-${quantity.id}` });

describe('the evidence of a page', () => {
  test('is in the order of the letters, then what the narrative does not name', () => {
    const [fund, allowance, age] = [figure('fund'), figure('allowance'), figure('age')];
    const rows = evidenceRows(atlas(), [fund, allowance, age], [note('a', age), note('b', fund)]);
    expect(rows.map(({ letter, anchor }) => [letter, anchor])).toEqual([
      ['a', 'figure-age'],
      ['b', 'figure-fund'],
      [null, 'figure-allowance'],
    ]);
  });

  test('folds many figures that the narrative does not name, but none with a disagreement', () => {
    const others = [figure('sum', 'sum'), ...['p', 'q', 'r', 's'].map((id) => figure(id))];
    const folded = (notes: ReturnType<typeof note>[], figures = others) =>
      evidenceRows(atlas(conflict('sum')), figures, notes)
        .filter(({ isFolded }) => isFolded)
        .map((row) => row.figure.id);
    const fund = note('a', figure('fund'));
    expect(folded([fund])).toEqual(['p', 'q', 'r', 's']);
    expect(folded([fund], others.slice(0, 4))).toEqual([]);
    // Without a narrative they are what the page has to say.
    expect(folded([])).toEqual([]);
  });

  test('is one note for figures of one line, unless something is disputed', () => {
    const figures = [figure('fund'), figure('age', 'sum'), figure('allowance'), figure('served', null, 1051), figure('homes', null, 1051)];
    const rows = evidenceRows(
      atlas(conflict('sum')),
      figures,
      figures.map((each, n) => note(String(n), each)),
    );
    expect(rows.map((row) => row.sharesLine)).toEqual([true, false, false, true, false]);
  });

  test('tells a disagreement about two figures once', () => {
    const rows = evidenceRows(atlas(conflict('sum')), [figure('total', 'sum'), figure('part', 'sum')], []);
    expect(rows.map((row) => [row.conflict?.id, row.toldBefore?.id])).toEqual([
      ['sum', undefined],
      [undefined, 'sum'],
    ]);
  });

  test('leaves the other disagreements for below: those on which a fact turns first, a date before a rendering', () => {
    const all = [conflict('name', { isTrifle: true }), conflict('rendering'), conflict('year', { kind: 'date' }), conflict('sum')];
    const found = atlas(...all);
    const rows = evidenceRows(found, [figure('total', 'sum')], []);
    expect(otherConflicts(found, { conflicts: all.map(({ id }) => id) }, rows).map(({ id }) => id)).toEqual(['year', 'rendering', 'name']);
  });

  test('does not repeat what a disagreement quotes', () => {
    const reading = (printed: string) => ({ printed, source: 'zhang-2011', lines: [[1050, 1050]] }) as unknown as Reading;
    const about = conflict('age', { claims: [{ quotation: reading('80周岁以上') }] as unknown as ConflictRecord['claims'] });
    expect(readingsBeside([reading('80周岁以上'), reading('520万元')], about).map(({ printed }) => printed)).toEqual(['520万元']);
    expect(readingsBeside([reading('520万元')], null)).toHaveLength(1);
  });
});
