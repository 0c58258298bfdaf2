import type { DatedQuotation } from '../../atlas/records/quotation.ts';
import { yearOf } from '../../values/chronology.ts';
import type { Text } from '../../values/locale.ts';
import type { Kind } from '../format/records.ts';

/** Anything that can be found, as fields, independent of language and script. */
export interface Entity {
  kind: Kind;
  id: string;
  name: Text;
  /** Other names in both languages, written by the editors. */
  names: Text[];
  /** Names as printed in sources, and synonyms, each in its own script. */
  printed: string[];
  synonyms: string[];
  /** A one-line summary: the beneficiaries of a case, the effect of a rule. */
  about: Text[];
  /** Running text written by the editors. */
  texts: Text[];
  /** Numbers, as digits. */
  figures: string[];
  date: DatedQuotation | null;
  until: DatedQuotation | null;
  /** Whether it is a model from abroad. */
  isAbroad: boolean;
  /** `kind/id` of the linked records that also find this one. */
  links: string[];
}

/** An entity with a name, the fields in `more`, and otherwise empty fields. */
export function entity(kind: Kind, id: string, name: Text, more: Partial<Entity> = {}): Entity {
  return {
    kind,
    id,
    name,
    names: [],
    printed: [],
    synonyms: [],
    about: [],
    texts: [],
    figures: [],
    date: null,
    until: null,
    isAbroad: false,
    links: [],
    ...more,
  };
}

/** The first and last year of an entity; the last is `null` if the end is open or not recorded. `null` if it has no date. */
export function yearsOf({ date, until }: Pick<Entity, 'date' | 'until'>): [number, number | null] | null {
  if (!date) return null;
  const first = yearOf(date.date);
  if (until) return [first, Number((until.date.latest ?? until.date.earliest).slice(0, 4))];
  return [first, date.date.latest === null ? null : Math.max(first, Number(date.date.latest.slice(0, 4)))];
}
