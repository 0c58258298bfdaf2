import type { QuestionKind } from './question-kinds.ts';

/** The kinds of records that can be found, most searched first. A way of buying has no page: it only leads to cases. */
export const kinds = [
  'case',
  'policy',
  'service',
  'place',
  'organisation',
  'statistic',
  'guide',
  'person',
  'work',
  'term',
  'check',
  'conflict',
  'way',
] as const;

export type Kind = (typeof kinds)[number];

/**
 * The file the browser loads first. There are two classes of records. A *name* is found by its own forms and leads to documents: places,
 * services, organisations, ways of buying. All names are in the root and identified by their position in it. A *document* has a text:
 * cases, rules, pages of the guide, terms. Documents are identified by their number; a query opens only the files of the documents it
 * needs.
 */
export interface Root {
  names: NameRecord[];
  /** The number of documents of each kind; documents are numbered in this order. */
  documents: [Kind, number][];
  /** The first key of each shard of the postings. */
  bounds: string[];
  /** The Traditional characters in use and their Simplified forms, in pairs. */
  characters: string;
  /** The Chinese characters of each pinyin syllable: `ju` → `居局`. */
  syllables: Record<string, string>;
  /** Names whose pinyin differs from the usual pinyin of their characters: `重庆` → `chong qing`. */
  readings: Record<string, string>;
}

/** How a kind of question is recognised, as stored in `questions.json`. Patterns are held against the folded query: small letters, Simplified. */
export interface Question {
  kind: QuestionKind;
  /** The query asks this. */
  asks: string;
  /** The query asks this as well if it has such a word and, besides, nothing but names: `Wuxi home care money`. */
  asksWithNames?: string;
  /** Words of the question itself; what is left of the query is its subject. */
  words: string;
  /** The kinds of records it may be asked about. */
  about: Kind[];
  /** Narrower questions of this kind: which answers are meant, and how that is recognised. */
  variants?: [variant: string, asks: string][];
}

/** The titles of a record. */
export interface Titles {
  kind: Kind;
  id: string;
  /** Its name in English and in Chinese. Chinese is Simplified in the root, and in the reader's script on a card. */
  en: string;
  zh: string;
  /** Short titles and printed forms. */
  names?: string[];
}

/** A name, as stored in the root. */
export interface NameRecord extends Titles {
  synonyms?: string[];
  /** Its page, if the address differs from kind and id; `null` if it has no page. */
  page?: string | null;
  /** Positions of the names that also find this one: the broader service, the city of a district, the city of an organisation. */
  links?: number[];
  /** The number of cases linked to it. */
  cases?: number;
}

/** A document as shown in lists, in one language. */
export interface Card extends Titles {
  /** Its years as shown in lists; empty if it has none. */
  date?: string;
  /** A case without a place because it is a model from abroad; other cases without a place are national. */
  isAbroad?: true;
  /** Positions of the names of its places, services and way of buying. */
  links?: number[];
  page?: string | null;
}

/** How a record matches query terms; `wider` is a fallback on the broader term. These keys are published with the results. */
export type How = 'name' | 'synonym' | 'about' | 'text' | 'figure' | 'year' | 'pinyin' | 'initials' | 'abbreviation' | 'spelling' | 'wider';
