import type { FigureFile } from '../../schemas/collections.ts';
import { parseFigure } from '../../values/figure.ts';
import { isCurrency, type UnitId } from '../../values/units.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { ReadRecord } from '../reading/content.ts';
import { unreadable as unreadableDate } from './dates.ts';
import { figuredRecords } from './figured.ts';
import { isThere } from './indexed-content.ts';
import { diagnosticAt, type Path, type Rule } from './rule.ts';

/** Each printed figure can be parsed, each correction has a reason, and money says what it is for and whether it was paid. */
export const figures: Rule = function* (content) {
  for (const { record, field, figures: all } of figuredRecords(content)) {
    for (const [index, figure] of all.entries()) {
      const { id, readings, conflict } = figure;
      if (all.findIndex((other) => other.id === id) !== index) {
        const fix = 'Give it another id, or make it a reading of the first.';
        yield diagnosticAt(record, [field, index, 'id'], 'ID_DUPLICATE', `the figure "${id}" exists already.`, fix);
      }
      for (const [position, { printed, reads, unitPrinted, why }] of readings.entries()) {
        const path = [field, index, 'readings', position];
        if (reads && !why) {
          const message = 'a corrected reading gives no reason.';
          yield diagnosticAt(record, [...path, 'reads'], 'WHY_MISSING', message, 'Add "why" in both languages.');
        }
        yield* unreadable(record, reads ?? printed, unitPrinted, [...path, reads ? 'reads' : 'printed']);
      }
      yield* miscounted(record, figure, [field, index, 'measure']);
      yield* misdescribed(record, figure, [field, index]);
      if (conflict && !isThere(content, 'conflicts', conflict)) {
        const fix = 'The ids are in content/conflicts.';
        yield diagnosticAt(record, [field, index, 'conflict'], 'REF_UNKNOWN', `no conflict "${conflict}".`, fix);
      }
    }
  }
};

function* unreadable(record: ReadRecord, words: string, unitPrinted: string | undefined, path: Path): Generator<Diagnostic> {
  const parsed = parseFigure(words, unitPrinted ? { unitPrinted } : {});
  if (parsed.ok) return;
  const near = 'near' in parsed && parsed.near ? `Did you mean "${parsed.near}"? ` : '';
  const fix =
    parsed.reason === 'no-unit'
      ? 'Take in the thing counted, or give the unit of the header in "unitPrinted".'
      : 'Amounts end in 元, 万元 or 亿元, counts in a measure word; a misprint gets "reads" and "why".';
  yield diagnosticAt(record, path, 'FIGURE_UNREADABLE', `cannot read "${words}" as a figure (${parsed.reason}).`, `${near}${fix}`);
}

/** Money needs a scope and a status; what is no money has neither, nor a period. */
function* misdescribed(record: ReadRecord, figure: FigureFile, path: Path): Generator<Diagnostic> {
  const { id, period } = figure;
  if (period) yield* unreadableDate(record, period.edtf, [...path, 'period', 'edtf']);
  if (isMoney(figure)) {
    if (!figure.scope) {
      const fix = 'Add "scope": one person, one contract, a programme, all of a city … (content/vocabularies/money-scope.json).';
      yield diagnosticAt(record, path, 'MONEY_SCOPE_MISSING', `the amount "${id}" does not say what it is for.`, fix);
    }
    if (!figure.status) {
      const fix = 'Add "status": paid, budgeted, expected … (content/vocabularies/money-status.json).';
      yield diagnosticAt(record, path, 'MONEY_STATUS_MISSING', `the amount "${id}" does not say whether it was paid.`, fix);
    }
    return;
  }
  for (const field of ['scope', 'status', 'period'] as const) {
    if (figure[field] === undefined) continue;
    yield diagnosticAt(record, [...path, field], 'MONEY_ONLY', `"${id}" is no amount of money.`, `Take out "${field}".`);
  }
}

/** Units of what is not counted, and the measures for each. */
const measuresOf: Partial<Record<UnitId, string>> = {
  'years-of-age': 'age or target-age',
  points: 'marks',
  ratio: 'ratio or growth',
  '%': 'share or growth',
};

/** Nobody counts money, ages, marks, shares: they have measures of their own. */
function* miscounted(record: ReadRecord, figure: FigureFile, path: Path): Generator<Diagnostic> {
  if (figure.measure !== 'count') return;
  const measures = unitsOf(figure).flatMap((unit) => (isCurrency(unit) ? 'funds, fee, pay, spending …' : (measuresOf[unit] ?? [])));
  if (measures[0] === undefined) return;
  const fix = `Give it a measure of its own: ${measures[0]} (content/vocabularies/measure.json).`;
  yield diagnosticAt(record, path, 'MEASURE_NO_COUNT', `"${figure.id}" is no count of things.`, fix);
}

function isMoney(figure: FigureFile): boolean {
  return unitsOf(figure).some(isCurrency);
}

function unitsOf({ readings }: FigureFile): UnitId[] {
  return readings.flatMap(({ printed, reads, unitPrinted }) => {
    const parsed = parseFigure(reads ?? printed, unitPrinted ? { unitPrinted } : {});
    return parsed.ok ? parsed.unit : [];
  });
}
