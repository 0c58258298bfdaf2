import type { Said } from '../../atlas/compare/cell.ts';
import { nameOf } from '../../atlas/names.ts';
import { preferredReading } from '../../atlas/quantity.ts';
import type { Atlas } from '../../atlas/records.ts';
import { showDate, showReading } from '../../i18n/show.ts';
import { text } from '../../i18n/text.ts';
import { vocabularyWord } from '../../i18n/vocabulary.ts';
import { count, translator, type WordKey } from '../../i18n/words.ts';
import type { Locale } from '../../values/locale.ts';

/** What an entry says, in plain words of the reader's language. */
export function saidWords(locale: Locale, atlas: Atlas, said: Said): string {
  const t = translator(locale);
  switch (said.kind) {
    case 'record':
      return text(locale, nameOf(atlas, said.ref));
    case 'word':
      return vocabularyWord(locale, said.vocabulary, said.key as never);
    case 'text':
      return text(locale, said.text);
    case 'wide':
      return t(said.where);
    case 'figure':
      return showReading(locale, preferredReading(said.quantity));
    case 'date':
      return said.until ? `${showDate(locale, said.date)} → ${showDate(locale, said.until)}` : showDate(locale, said.date);
    case 'cases':
      return said.dated === said.n
        ? count(locale, 'compare.casesAll', said.n)
        : count(locale, 'compare.casesDated', said.n, { dated: said.dated });
    case 'gap':
      return t('compare.gap', { field: t(`gaps.field.${said.field}` as WordKey), n: said.n, of: said.of });
  }
}
