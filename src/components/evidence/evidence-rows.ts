import { preferredReading } from '../../atlas/records/quantity.ts';
import type { Quantity, Quotation } from '../../atlas/records/quotation.ts';
import type { Atlas, CaseRecord, ConflictRecord } from '../../atlas/records/records.ts';
import type { MarginNote } from '../prose/render-narrative.ts';

/** The evidence of one figure: what its letter opens. */
export interface EvidenceRow {
  /** The letter in the narrative; `null` for a figure that it does not name. */
  letter: string | null;
  figure: Quantity;
  /** The id of what opens: `figure-fund`. */
  anchor: string;
  /** The disagreement about it, with its readings; `null` if there is none, or if it is told at an earlier row. */
  conflict: ConflictRecord | null;
  /** The disagreement told at an earlier row. */
  toldBefore: ConflictRecord | null;
  /** Whether it is shown only when asked for, or by a link to it. */
  isFolded: boolean;
  /** Whether the next figure stands in the same line of the same document, and nothing is disputed about this one. */
  sharesLine: boolean;
}

/** So many figures that a narrative does not name may stand below those that it names. */
const mostUnnamed = 3;

/**
 * The figures of a page with their evidence: those of the narrative by letter, then the others, folded where they are many. Each disagreement
 * is told once, and never folded.
 */
export function evidenceRows(
  atlas: Pick<Atlas, 'conflicts'>,
  figures: readonly Quantity[],
  notes: readonly Pick<MarginNote, 'letter' | 'quantity' | 'href'>[],
): EvidenceRow[] {
  const lettered = notes.map(({ letter, quantity, href }) => ({ letter, figure: quantity, anchor: href.slice(1) }));
  const others = figures
    .filter(({ ref }) => !notes.some(({ quantity }) => quantity.ref === ref))
    .map((figure) => ({ letter: null, figure, anchor: `figure-${figure.id}` }));
  const told = new Set<string>();
  const rows = [...lettered, ...others].map((row) => {
    const about = row.figure.conflict === null ? null : (atlas.conflicts.get(row.figure.conflict) ?? null);
    const isTold = about !== null && told.has(about.id);
    if (about) told.add(about.id);
    return { ...row, conflict: isTold ? null : about, toldBefore: isTold ? about : null };
  });
  const canFold = (row: (typeof rows)[number]) => row.letter === null && row.conflict === null;
  const isLong = lettered.length > 0 && rows.filter(canFold).length > mostUnnamed;
  const all = rows.map((row) => ({ ...row, isFolded: isLong && canFold(row) }));
  const inOrder = [...all.filter(({ isFolded }) => !isFolded), ...all.filter(({ isFolded }) => isFolded)];
  return inOrder.map((row, index) => {
    const next = inOrder[index + 1];
    const isUndisputed = row.conflict === null && row.toldBefore === null;
    return { ...row, sharesLine: isUndisputed && next?.isFolded === row.isFolded && placeOf(row.figure) === placeOf(next.figure) };
  });
}

function placeOf(figure: Quantity): string {
  const { source, lines } = preferredReading(figure);
  return `${source} ${lines}`;
}

/** The disagreements of a case that none of its figures tells, those on which a fact turns first. */
export function otherConflicts(
  atlas: Pick<Atlas, 'conflicts'>,
  record: Pick<CaseRecord, 'conflicts'>,
  rows: readonly EvidenceRow[],
): ConflictRecord[] {
  const told = new Set(rows.flatMap(({ conflict }) => conflict?.id ?? []));
  const others = record.conflicts.filter((id) => !told.has(id)).flatMap((id) => atlas.conflicts.get(id) ?? []);
  return others.sort((a, b) => Number(a.isTrifle) - Number(b.isTrifle) || rankOf(a) - rankOf(b));
}

/** Kinds of disagreement that change what happened come before those that change how it is said. */
function rankOf({ kind }: ConflictRecord): number {
  const heavy: readonly ConflictRecord['kind'][] = ['date', 'between-documents', 'public-record', 'arithmetic', 'within-document'];
  return heavy.includes(kind) ? heavy.indexOf(kind) : heavy.length;
}

/** The printed forms of a figure that a disagreement does not quote. */
export function readingsBeside<Reading extends Quotation>(readings: readonly Reading[], conflict: ConflictRecord | null): Reading[] {
  const isQuoted = (reading: Reading) =>
    conflict?.claims.some(
      ({ quotation }) =>
        quotation?.printed === reading.printed && quotation.source === reading.source && String(quotation.lines) === String(reading.lines),
    );
  return readings.filter((reading) => !isQuoted(reading));
}
