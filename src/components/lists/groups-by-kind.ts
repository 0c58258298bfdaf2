import { languageOf } from '../../i18n/language.ts';
import { type VocabularyKey, type VocabularyName, vocabularyKeys } from '../../i18n/vocabulary.ts';
import type { Locale } from '../../values/locale.ts';
import { initialLabel, type Jump, jumpsByLabel } from './jumps.ts';

/** A group of a list that stands under a kind. */
interface KindGroup<Row> {
  id: string;
  title: string;
  rows: Row[];
  /** Steps to the first name of each letter. */
  jumps: Jump[];
}

/** Records under their kind, in the order of the vocabulary; within it by name. Kinds without records are left out. */
export function groupsByKind<Name extends VocabularyName, Row extends { id: string; kind: VocabularyKey<Name> }>(
  locale: Locale,
  kinds: Name,
  records: Iterable<Row>,
  nameOf: (record: Row) => string,
): KindGroup<Row>[] {
  const { vocabulary, nameOrder } = languageOf(locale);
  const byKind = Map.groupBy(records, ({ kind }) => kind);
  return vocabularyKeys(kinds).flatMap((kind) => {
    const rows = (byKind.get(kind) ?? []).sort((a, b) => nameOrder.compare(nameOf(a), nameOf(b)));
    const jumps = jumpsByLabel(rows, (row) => initialLabel(locale, nameOf(row)));
    return rows.length === 0 ? [] : [{ id: kind, title: vocabulary(kinds, kind), rows, jumps }];
  });
}
