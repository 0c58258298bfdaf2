import type { CellValue } from '../../atlas/compare/cell.ts';
import { nameOf } from '../../atlas/records/name-of.ts';
import { preferredReading } from '../../atlas/records/quantity.ts';
import type { Atlas } from '../../atlas/records/records.ts';
import { languageOf } from '../../i18n/language.ts';
import { vocabularyText } from '../../i18n/vocabulary.ts';
import { countName } from '../../values/counted.ts';
import type { Locale } from '../../values/locale.ts';

/** The value of an entry as text in the reader's language; its counts are marked. */
export function valueText(locale: Locale, atlas: Atlas, value: CellValue): string {
  const { t, counted, text, showDate, showReading } = languageOf(locale);
  switch (value.kind) {
    case 'record':
      return text(nameOf(atlas, value.ref));
    case 'word':
      return text(vocabularyText(value.vocabulary, value.key));
    case 'text':
      return text(value.text);
    case 'wide':
      return t(value.where);
    case 'figure':
      return showReading(preferredReading(value.quantity));
    case 'date':
      return value.until ? `${showDate(value.date)} → ${showDate(value.until)}` : showDate(value.date);
    case 'cases':
      return counted(value.dated === value.n ? 'compare.casesAll' : 'compare.casesDated', countName('purchases', value.city), value.n, {
        dated: value.dated,
      });
    case 'gap':
      return t('compare.gap', { field: t(`gaps.field.${value.field}`), n: value.n, of: value.of });
  }
}
