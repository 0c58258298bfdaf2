import { languageOf } from '../../i18n/language.ts';
import type { Locale } from '../../values/locale.ts';

/** A step of a jump row: a letter, a year or a kind, with what it leads to and how much stands there. */
export interface Jump {
  name: string;
  href: string;
  count: number;
}

/** The heading of a name in an alphabetical list: W for Wuxi and for 无锡, 12畫 for 無錫. */
export function initialLabel(locale: Locale, name: string): string {
  const { t, count, initialOf } = languageOf(locale);
  const initial = initialOf(name);
  if (initial === 'latin') return t('search.latin');
  if (initial === 'none') return t('search.noLetter');
  return 'letter' in initial ? initial.letter : count('search.strokes', initial.strokes);
}

/** Jumps to the first row of each label, in the order of the rows; the rows of a label may stand apart. */
export function jumpsByLabel<Row extends { id: string }>(rows: readonly Row[], labelOf: (row: Row) => string): Jump[] {
  const jumps = new Map<string, Jump>();
  for (const row of rows) {
    const name = labelOf(row);
    const jump = jumps.get(name) ?? { name, href: `#${row.id}`, count: 0 };
    jumps.set(name, { ...jump, count: jump.count + 1 });
  }
  return [...jumps.values()];
}
