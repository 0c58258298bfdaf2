import { groupByEach } from '../../values/group.ts';
import { memoize } from '../../values/memoize.ts';
import { formsOf } from '../evidence/printed-forms.ts';
import type { Atlas, ConflictRecord, SourceRecord } from '../records/records.ts';
import { best, choose, lineTo, type RelatedLine } from './line.ts';

/**
 * Related to a document: the record that quotes it most, the document it most often contradicts, the document with most records in common.
 */
export function relatedToSource(atlas: Atlas, source: SourceRecord): RelatedLine[] {
  return choose(`source/${source.id}`, 3, [...readMost(atlas, source), ...disagrees(atlas, source), ...tellsSame(atlas, source)], () =>
    ofKind(atlas, source),
  );
}

/** How often each record quotes the document. */
const quotes = memoize((atlas: Atlas) => memoize((source: string) => countQuotes(atlas, source)));

function quotesOf(atlas: Atlas, source: string): ReadonlyMap<string, number> {
  return quotes(atlas)(source);
}

function countQuotes(atlas: Atlas, source: string): Map<string, number> {
  const times = new Map<string, number>();
  for (const { use } of formsOf(atlas, source)) {
    const ref = use.split(/[#@]/)[0] as string;
    if (/^(case|policy|guide|stat)\//.test(ref)) times.set(ref, (times.get(ref) ?? 0) + 1);
  }
  return times;
}

/** Other records come before statistics, which repeat the document. */
function readMost(atlas: Atlas, { id }: SourceRecord): RelatedLine[] {
  const quotes = [...quotesOf(atlas, id)].map(([ref, n]) => ({ id: ref, n }));
  const found = best(quotes, ({ id: ref, n }) => [Number(ref.startsWith('stat/')), -n]);
  return found ? [{ to: found.id, names: [found.id], why: 'readMost', n: found.n, years: null }] : [];
}

/** The other document with claims in most of the same contradictions. */
function disagrees(atlas: Atlas, source: SourceRecord): RelatedLine[] {
  const own = new Set(conflictsOf(atlas, source.id));
  return other(atlas, source, (id) => conflictsOf(atlas, id).filter((conflict) => own.has(conflict)).length, 'disagrees');
}

function conflictsOf(atlas: Atlas, source: string): ConflictRecord[] {
  return conflictsBySource(atlas).get(source) ?? [];
}

const conflictsBySource = memoize((atlas: Atlas) =>
  groupByEach(atlas.conflicts.values(), ({ claims }) => claims.flatMap(({ quotation }) => quotation?.source ?? [])),
);

function tellsSame(atlas: Atlas, source: SourceRecord): RelatedLine[] {
  const own = quotesOf(atlas, source.id);
  return other(atlas, source, (id) => [...quotesOf(atlas, id).keys()].filter((ref) => own.has(ref)).length, 'tellsSame');
}

function other(atlas: Atlas, source: SourceRecord, count: (id: string) => number, why: 'disagrees' | 'tellsSame'): RelatedLine[] {
  const others = [...atlas.sources.keys()].flatMap((id) => (id === source.id ? [] : [{ id, n: count(id) }]));
  const sharing = others.filter(({ n }) => n > 0);
  const found = best(sharing, ({ n }) => [-n]);
  return lineTo('source', found, why, { n: found?.n ?? null });
}

/** For a document without such relations: one of the same kind, nearest in year. */
function ofKind(atlas: Atlas, { id, kind, year }: SourceRecord): RelatedLine[] {
  const others = [...atlas.sources.values()].filter((each) => each.id !== id);
  const found = best(others, (each) => [Number(each.kind !== kind), Math.abs(Number(each.year ?? 0) - Number(year ?? 0))]);
  return lineTo('source', found, found?.kind === kind ? 'documentOfKind' : 'document');
}
