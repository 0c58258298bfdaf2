import type { CaseRecord } from '../records.ts';

export type Beginning = { year: number; reason: null } | { year: null; reason: 'undated' | 'year-uncertain' };

/**
 * The year a case began. A lasting case counts in the year it begins: `2004/2006` → 2004.
 * Dates that may fall in different years (`2004~`, `[2004..2006]`) give no year: to choose one would be a guess.
 */
export function beginningOf({ date }: Pick<CaseRecord, 'date'>): Beginning {
  if (!date) return { year: null, reason: 'undated' };
  const { kind, earliest, latest } = date.date;
  const year = Number(earliest.slice(0, 4));
  if (kind === 'uncertain' && latest?.slice(0, 4) !== earliest.slice(0, 4)) return { year: null, reason: 'year-uncertain' };
  return { year, reason: null };
}
