import type { Text } from '../../values/locale.ts';
import { memoize } from '../../values/memoize.ts';
import { type FigureOwners, figureAt } from '../records/figure-at.ts';
import { quantityAt } from '../records/quantity.ts';
import type { Quantity } from '../records/quotation.ts';
import type { Atlas, CheckRecord, Verdict } from '../records/records.ts';
import type { Relation } from './recompute.ts';
import { isSamePrint, type Print } from './same-print.ts';

/** The order of checks on a page: failed checks first. */
const verdicts: readonly Verdict[] = ['fails', 'not-comparable', 'open', 'rounding', 'holds'];

/** The verdicts by what they say of a figure, the most severe first; the last says nothing. */
export const severity: readonly Verdict[] = ['fails', 'rounding', 'open', 'holds', 'not-comparable'];

/** The checks by verdict, each group by the size of the gap and then in the order of ids; those that count other things come last. */
export function checksByVerdict(atlas: Pick<Atlas, 'checks'>): { verdict: Verdict; checks: CheckRecord[] }[] {
  const all = [...atlas.checks.values()].toSorted((a, b) => (b.gap ?? 0) - (a.gap ?? 0));
  return verdicts.map((verdict) => ({ verdict, checks: all.filter((check) => check.verdict === verdict) }));
}

/**
 * The failures with the largest gaps, each contradiction once: what comes to the same result in the other language or against another print
 * is left out.
 */
export function largestGaps(atlas: Pick<Atlas, 'checks'>, most: number): CheckRecord[] {
  const apart = checksByVerdict(atlas).flatMap(({ checks }) => checks.filter(({ gap }) => gap !== null));
  const results = apart.map(({ id, recomputed }) => recomputed.value ?? id);
  return apart.filter((_, index) => results.indexOf(results[index] ?? '') === index).slice(0, most);
}

/** Groups checks by the document that states the tested figure, in the given order. */
export function byDocument(checks: readonly CheckRecord[]): { document: string; checks: CheckRecord[] }[] {
  return [...Map.groupBy(checks, ({ stated }) => stated.reading?.source ?? '')].map(([document, own]) => ({ document, checks: own }));
}

/** Why some figures of a record cannot be checked. */
export interface Excuse {
  owner: string;
  relation: Relation;
  why: Text;
  refs: string[];
}

/** The figures that cannot be checked, by document; figures of a record with the same reason are combined. */
export function excusesByDocument(atlas: FigureOwners & Pick<Atlas, 'notCheckable'>): { document: string; excuses: Excuse[] }[] {
  const alike = Map.groupBy(atlas.notCheckable, ({ ref, relation, why }) => `${ref.split('#')[0]} ${relation} ${why.en}`);
  const excuses = [...alike.values()].flatMap((own): Excuse[] => {
    const [first] = own;
    return first
      ? [{ owner: first.ref.split('#')[0] ?? '', relation: first.relation, why: first.why, refs: own.map(({ ref }) => ref) }]
      : [];
  });
  const documentOf = ({ refs: [first = ''] }: Excuse) => figureAt(atlas, first)?.reading.source ?? '';
  return [...Map.groupBy(excuses, documentOf)].map(([document, own]) => ({ document, excuses: own }));
}

/**
 * The checks in which a figure is an input or the stated figure, under its own reference or another: a case and a table that quote one
 * line share their checks.
 */
export function checksOf(atlas: FigureOwners & Pick<Atlas, 'checks'>, { ref }: Pick<Quantity, 'ref'>): CheckRecord[] {
  const terms = printsOf(atlas, ref).flatMap((print) =>
    (termsBySource(atlas.checks).get(print.source) ?? []).filter((term) => isSamePrint(term.print, print)),
  );
  return [...new Set(terms.map(({ check }) => check))];
}

/** The prints of a figure, one for each reading; of a cell, its own. */
export function printsOf(owners: FigureOwners, ref: string): Print[] {
  const readings = quantityAt(owners, ref)?.readings;
  if (readings) return readings.map((reading, position) => ({ ...reading, ref: `${ref}@${position}` }));
  const cell = figureAt(owners, ref);
  return cell ? [{ ...cell.reading, ref: cell.ref }] : [];
}

/**
 * The most important check of a figure: the most severe verdict, and among those a computed check before a comparison of two printed forms.
 * `null` if it has none.
 */
export function tellingCheck(atlas: FigureOwners & Pick<Atlas, 'checks'>, figure: Pick<Quantity, 'ref'>): CheckRecord | null {
  const rank = ({ verdict, relation }: CheckRecord) => severity.indexOf(verdict) * 2 + (relation === 'same' ? 1 : 0);
  return checksOf(atlas, figure).toSorted((a, b) => rank(a) - rank(b))[0] ?? null;
}

/** The printed terms of all checks, by their document. */
const termsBySource = memoize((checks: Atlas['checks']) =>
  Map.groupBy(
    [...checks.values()].flatMap((check) =>
      [...check.inputs, check.stated].flatMap(({ ref, reading }) => (reading ? [{ check, print: { ...reading, ref } }] : [])),
    ),
    ({ print }) => print.source,
  ),
);

/** `case/x#fund@1` → `case/x#fund` */
export function figureOf(ref: string): string {
  return ref.split('@')[0] as string;
}
