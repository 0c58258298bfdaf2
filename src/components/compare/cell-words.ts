import type { Said } from '../../atlas/compare/cell.ts';
import { nameOf } from '../../atlas/names.ts';
import { preferredReading } from '../../atlas/quantity.ts';
import type { Atlas } from '../../atlas/records.ts';
import { languageOf } from '../../i18n/language.ts';
import { vocabularyText } from '../../i18n/vocabulary.ts';
import type { Locale } from '../../values/locale.ts';

/** What an entry says, in plain words of the reader's language. */
export function saidWords(locale: Locale, atlas: Atlas, said: Said): string {
  const { t, count, text, showDate, showReading } = languageOf(locale);
  switch (said.kind) {
    case 'record':
      return text(nameOf(atlas, said.ref));
    case 'word':
      return text(vocabularyText(said.vocabulary, said.key));
    case 'text':
      return text(said.text);
    case 'wide':
      return t(said.where);
    case 'figure':
      return showReading(preferredReading(said.quantity));
    case 'date':
      return said.until ? `${showDate(said.date)} → ${showDate(said.until)}` : showDate(said.date);
    case 'cases':
      return said.dated === said.n ? count('compare.casesAll', said.n) : count('compare.casesDated', said.n, { dated: said.dated });
    case 'gap':
      return t('compare.gap', { field: t(`gaps.field.${said.field}`), n: said.n, of: said.of });
  }
}
