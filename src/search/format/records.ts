/** The kinds of what can be found, the one looked for most first. A way of buying has no page: it only leads to cases. */
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
 * What the browser loads first. Records are of two classes. A *name* is found by what it is called and leads to documents: places,
 * services, organisations, ways of buying. All names are in the root, known by their position. A *document* has a text: cases, rules,
 * pages of the guide, terms. Documents are known by their number; a query opens only the files of those it needs.
 */
export interface Root {
  names: NameRecord[];
  /** How many documents there are of each kind; they are numbered in this order. */
  documents: [Kind, number][];
  /** The first key of each shard of the postings. */
  bounds: string[];
  /** Traditional characters in use and their Simplified forms, in pairs. */
  characters: string;
  /** Chinese characters by how they are read: `ju` → `居局`. */
  syllables: Record<string, string>;
  /** Names read otherwise than character by character: `重庆` → `chong qing`. */
  readings: Record<string, string>;
}

/** What every record can be recognised by. */
export interface Titles {
  kind: Kind;
  id: string;
  /** Its name in English, and in Chinese: Simplified in the root, in the script of the reader on a card. */
  en: string;
  zh: string;
  /** Short titles and printed forms. */
  names?: string[];
}

/** A name, as the root has it. */
export interface NameRecord extends Titles {
  synonyms?: string[];
  /** Where it stands when that is not under its kind and id; `null` when it has no page. */
  page?: string | null;
  /** Positions of the names it is found through: the broader service, the city of a district, the seat of an organisation. */
  links?: number[];
  /** How many cases are found through it. */
  cases?: number;
}

/** A document as lists show it, for readers of one language. */
export interface Card extends Titles {
  /** Its years as lists show them; empty when it has none. */
  date?: string;
  /** A case without a place that is no matter of the country but a model from abroad. */
  isAbroad?: true;
  /** Positions of its places, services and way of buying. */
  links?: number[];
  page?: string | null;
}

/** How a record matches words of the query; `wider` is a fallback on the broader term. The keys are published with the answers. */
export type How = 'name' | 'synonym' | 'about' | 'text' | 'figure' | 'year' | 'pinyin' | 'initials' | 'abbreviation' | 'spelling' | 'wider';
