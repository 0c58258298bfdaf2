import { monthNames, numbersOf } from './calendar.ts';
import type { AtlasDate } from './date.ts';
import type { WrittenLanguage } from './locale.ts';

/**
 * A date in words, for running text and lists; each end is shown with the precision it was written with.
 * `[2004..2006]` → "between 2004 and 2006", 2004年至2006年间; `2004/2006` → "2004–2006", 2004—2006年.
 */
export function formatDate(date: AtlasDate, language: WrittenLanguage): string {
  const [start = '', end = ''] = date.edtf.replace(/[[\]~?]/g, '').split(/\.\.|\//);
  return language === 'en' ? inEnglish(date, start, end) : inChinese(date, start, end);
}

function inEnglish({ kind, approximate, edtf }: AtlasDate, start: string, end: string): string {
  if (kind === 'known') return english(start);
  if (kind === 'open') return `from ${english(start)}`;
  if (kind === 'uncertain' && approximate) return `about ${english(start)}`;
  if (kind === 'uncertain' && edtf.endsWith('?')) return `${english(start)} (uncertain)`;
  const short = english(start, sharedUnits(start, end));
  if (kind === 'uncertain') return `between ${short} and ${english(end)}`;
  // No spaces around the dash between single words, spaces between phrases: 2004–2006, March 2004 – May 2006.
  return /\s/.test(short) || (/\s/.test(english(end)) && sharedUnits(start, end) === 0)
    ? `${short} – ${english(end)}`
    : `${short}–${english(end)}`;
}

function inChinese({ kind, approximate, edtf }: AtlasDate, start: string, end: string): string {
  if (kind === 'known') return chinese(start);
  if (kind === 'open') return `${chinese(start)}起`;
  if (kind === 'uncertain' && approximate) return `${chinese(start)}前后`;
  if (kind === 'uncertain' && edtf.endsWith('?')) return `${chinese(start)}（存疑）`;
  const rest = chinese(end, sharedUnits(start, end));
  if (kind === 'uncertain') return `${chinese(start)}至${rest}间`;
  // If the ends differ only in the last number, its unit is written once: 2004—2006年, 2004年3—5月.
  const units = start.split('-').length;
  const differOnlyAtTheEnd = units === end.split('-').length && sharedUnits(start, end) === units - 1;
  return `${differOnlyAtTheEnd ? chinese(start).slice(0, -1) : chinese(start)}—${rest}`;
}

/** How many leading units (year, month) two dates of the same precision have in common: `2004-03`, `2004-05` → 1, the year. */
function sharedUnits(start: string, end: string): number {
  const a = start.split('-');
  const b = end.split('-');
  if (a.length !== b.length) return 0;
  return a.findIndex((digits, place) => digits !== b[place]);
}

/** `2005-03` → "March 2005"; with `saidLater`, omits that many units because they follow in the second date: (`2005-03`, 1) → "March". */
function english(written: string, saidLater = 0): string {
  const [year, month, day] = numbersOf(written);
  const words = [day, month && monthNames[month - 1], year].filter((word) => word !== undefined);
  return words.slice(0, words.length - saidLater).join(' ');
}

/** `2005-03` → 2005年3月; with `saidBefore`, omits that many leading units because the first date has them: (`2005-03`, 1) → 3月. */
function chinese(written: string, saidBefore = 0): string {
  return numbersOf(written)
    .map((number, place) => `${number}${'年月日'[place]}`)
    .slice(saidBefore)
    .join('');
}
