import classRelation from '../../content/vocabularies/class-relation.json' with { type: 'json' };
import confidence from '../../content/vocabularies/confidence.json' with { type: 'json' };
import conflictKind from '../../content/vocabularies/conflict-kind.json' with { type: 'json' };
import conflictWeight from '../../content/vocabularies/conflict-weight.json' with { type: 'json' };
import factOfRecord from '../../content/vocabularies/fact-of-record.json' with { type: 'json' };
import guideCalculator from '../../content/vocabularies/guide-calculator.json' with { type: 'json' };
import guideChapter from '../../content/vocabularies/guide-chapter.json' with { type: 'json' };
import guideDiagram from '../../content/vocabularies/guide-diagram.json' with { type: 'json' };
import kind from '../../content/vocabularies/kind.json' with { type: 'json' };
import level from '../../content/vocabularies/level.json' with { type: 'json' };
import measure from '../../content/vocabularies/measure.json' with { type: 'json' };
import moneyOrigin from '../../content/vocabularies/money-origin.json' with { type: 'json' };
import moneyScope from '../../content/vocabularies/money-scope.json' with { type: 'json' };
import moneyStatus from '../../content/vocabularies/money-status.json' with { type: 'json' };
import notComparable from '../../content/vocabularies/not-comparable.json' with { type: 'json' };
import organisationKind from '../../content/vocabularies/organisation-kind.json' with { type: 'json' };
import payer from '../../content/vocabularies/payer.json' with { type: 'json' };
import paymentUnit from '../../content/vocabularies/payment-unit.json' with { type: 'json' };
import personKind from '../../content/vocabularies/person-kind.json' with { type: 'json' };
import placeLevel from '../../content/vocabularies/place-level.json' with { type: 'json' };
import policyLink from '../../content/vocabularies/policy-link.json' with { type: 'json' };
import relation from '../../content/vocabularies/relation.json' with { type: 'json' };
import sourceKind from '../../content/vocabularies/source-kind.json' with { type: 'json' };
import unreadReason from '../../content/vocabularies/unread-reason.json' with { type: 'json' };
import verdict from '../../content/vocabularies/verdict.json' with { type: 'json' };
import way from '../../content/vocabularies/way.json' with { type: 'json' };
import workKind from '../../content/vocabularies/work-kind.json' with { type: 'json' };
import type { Locale, Text } from '../values/locale.ts';
import { interfaceText } from './interface-text.ts';

/** The closed vocabularies by name. */
export const vocabularies = {
  classRelation,
  confidence,
  conflictKind,
  conflictWeight,
  factOfRecord,
  guideCalculator,
  guideChapter,
  guideDiagram,
  kind,
  level,
  measure,
  moneyOrigin,
  moneyScope,
  moneyStatus,
  notComparable,
  organisationKind,
  payer,
  paymentUnit,
  personKind,
  placeLevel,
  policyLink,
  relation,
  sourceKind,
  unreadReason,
  verdict,
  way,
  workKind,
};

export type VocabularyName = keyof typeof vocabularies;

export type VocabularyKey<Name extends VocabularyName> = keyof (typeof vocabularies)[Name] & string;

/** The keys of a closed vocabulary, in its order. */
export function vocabularyKeys<Name extends VocabularyName>(name: Name): VocabularyKey<Name>[] {
  return Object.keys(vocabularies[name]) as VocabularyKey<Name>[];
}

/** The label of a key that comes from a record; a key without a label is its own label. */
export function vocabularyText(name: VocabularyName, key: string): Text {
  return (vocabularies[name] as Record<string, Text>)[key] ?? { en: key, zh: key };
}

/** The label of a key in the reader's language: `vocabularyWord('en', 'way', 'voucher')` is "Voucher". */
export function vocabularyWord<Name extends VocabularyName>(locale: Locale, name: Name, key: VocabularyKey<Name>): string {
  return interfaceText(locale, vocabularyText(name, key));
}
