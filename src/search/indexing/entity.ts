import type { DatedQuotation } from '../../atlas/records/quotation.ts';
import { yearOf } from '../../values/chronology.ts';
import type { Text } from '../../values/locale.ts';
import type { Kind } from '../format/records.ts';

/** What can be found, in fields, before anything is said about languages or scripts. */
export interface Entity {
  kind: Kind;
  id: string;
  name: Text;
  /** Other names of ours, in both languages. */
  names: Text[];
  /** Names as a source prints them, and synonyms, each in its own script. */
  printed: string[];
  synonyms: string[];
  /** What it is about, in a line: whom a case serves, what a rule did. */
  about: Text[];
  /** Running text of ours. */
  texts: Text[];
  /** Numbers, in digits. */
  figures: string[];
  date: DatedQuotation | null;
  until: DatedQuotation | null;
  /** A model from abroad. */
  isAbroad: boolean;
  /** `kind/id` of the records through which it is found. */
  links: string[];
}

/** An entity of which nothing is known but its name and what `more` says. */
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

/** First and last year of an entity; `null` for an end that is open or not on record. */
export function yearsOf({ date, until }: Pick<Entity, 'date' | 'until'>): [number, number | null] | null {
  if (!date) return null;
  const first = yearOf(date.date);
  if (until) return [first, Number((until.date.latest ?? until.date.earliest).slice(0, 4))];
  return [first, date.date.latest === null ? null : Math.max(first, Number(date.date.latest.slice(0, 4)))];
}
