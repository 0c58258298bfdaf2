import type { CheckFile } from '../../schemas/collections.ts';
import type { Figure } from '../../values/figure.ts';
import { parseRef } from '../../values/ref.ts';
import { preferredReading } from '../quantity.ts';
import type { CaseRecord, CheckRecord, CheckTerm, PolicyRecord } from '../records.ts';
import { recompute } from './recompute.ts';
import { verdictOf } from './verdict.ts';

type Owners = ReadonlyMap<string, Pick<CaseRecord | PolicyRecord, 'figures'>>;

/** Finds the figures of a check and works it out; `null` when one cannot be found or read, which the check of the content refuses. */
export function buildCheck(file: CheckFile, cases: Owners, policies: Owners): CheckRecord | null {
  const inputs = file.inputs.flatMap((ref) => termOf(ref, cases, policies) ?? []);
  const stated = termOf(file.stated, cases, policies);
  if (stated === null || inputs.length < file.inputs.length) return null;
  const figures = inputs.map(({ figure }) => figure);
  const recomputed = recompute(file.relation, figures, stated.figure);
  return {
    ...file,
    collection: 'checks',
    inputs,
    stated,
    note: file.note ?? null,
    recomputed,
    ...verdictOf(figures, recomputed, stated.figure),
  };
}

function termOf(ref: string, cases: Owners, policies: Owners): CheckTerm | null {
  const constant = constantOf(ref);
  if (constant !== null) return { ref, figure: constant, reading: null, label: null };
  const parsed = parseRef(ref);
  const owner = (parsed?.kind === 'case' ? cases : parsed?.kind === 'policy' ? policies : undefined)?.get(parsed?.id ?? '');
  const quantity = owner?.figures.find(({ id }) => id === parsed?.part);
  if (quantity === undefined) return null;
  const reading = parsed?.reading === undefined ? preferredReading(quantity) : quantity.readings[parsed.reading];
  if (!reading?.figure) return null;
  return { ref: `${quantity.ref}@${quantity.readings.indexOf(reading)}`, figure: reading.figure, reading, label: quantity.label };
}

/** `const:100%` → 100 %, `const:10000` → 10000; `null` for anything else. */
export function constantOf(ref: string): Figure | null {
  const match = /^const:(\d+(?:\.\d+)?)(%?)$/.exec(ref);
  if (!match) return null;
  const value = Number(match[1]);
  return { value, low: value, high: value, unit: match[2] ? '%' : 'ratio', per: [], qualifier: 'exact' };
}
