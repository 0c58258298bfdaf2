import type { Figure } from '../../values/figure.ts';
import { fillFigures } from '../../values/fill-figures.ts';
import { relativeGap } from '../../values/interval.ts';
import { type FigureOwners, figureAt } from '../records/figure-at.ts';
import type { CheckRecord, CheckTerm } from '../records/records.ts';
import type { SingleCheck } from './each.ts';
import { recompute } from './recompute.ts';
import { verdictOf } from './verdict.ts';

/**
 * Builds a check: finds its figures and recomputes the result. `null` if a figure is missing or unreadable, which the content check
 * reports.
 */
export function buildCheck(file: SingleCheck, owners: FigureOwners): CheckRecord | null {
  const inputs = file.inputs.flatMap((ref) => termOf(ref, owners) ?? []);
  const stated = termOf(file.stated, owners);
  if (stated === null || inputs.length < file.inputs.length) return null;
  const figures = inputs.map(({ figure }) => figure);
  const recomputed = recompute(file.relation, figures, stated.figure);
  const verdict = verdictOf(figures, recomputed, stated.figure);
  const terms = [['stated', stated] as const, ...inputs.map((term, index) => [String(index), term] as const)];
  const shown = new Map(terms.map(([name, { figure }]) => [name, figure]));
  const notComparable = file.notComparable ? { ...file.notComparable, why: fillFigures(file.notComparable.why, shown) } : null;
  return {
    ...file,
    collection: 'checks',
    inputs,
    stated,
    sentence: fillFigures(file.sentence, shown),
    note: file.note ? fillFigures(file.note, shown) : null,
    recomputed,
    ...verdict,
    ...(notComparable && { verdict: 'not-comparable' }),
    notComparable,
    gap: notComparable || verdict.verdict !== 'fails' || verdict.differsIn ? null : relativeGap(recomputed, stated.figure),
  };
}

function termOf(ref: string, owners: FigureOwners): CheckTerm | null {
  const constant = constantOf(ref);
  if (constant !== null) return { ref, figure: constant, reading: null, label: null };
  const at = figureAt(owners, ref);
  return at?.reading.figure ? { ...at, figure: at.reading.figure } : null;
}

/** Parses a constant: `const:100%` → 100 %, `const:10000` → 10000; `null` if it is not a constant. */
export function constantOf(ref: string): Figure | null {
  const match = /^const:(\d+(?:\.\d+)?)(%?)$/.exec(ref);
  if (!match) return null;
  const value = Number(match[1]);
  return { value, low: value, high: value, unit: match[2] ? '%' : 'ratio', per: [], qualifier: 'exact' };
}
