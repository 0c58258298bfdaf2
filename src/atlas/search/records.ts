import type { Locale } from '../../values/locale.ts';

/** The kinds of what can be found, the one looked for most first. A way of buying has no page: it only leads to cases. */
export const kinds = ['case', 'policy', 'service', 'place', 'organisation', 'term', 'conflict', 'way'] as const;

export type Kind = (typeof kinds)[number];

/** What a reader downloads: names in their language, and the tables that make every script alike. */
export interface SearchData {
  locale: Locale;
  /** Traditional characters in use and their Simplified forms, in pairs. */
  characters: string;
  /** Chinese characters by how they are read: `ju` → `居局`. */
  syllables: Record<string, string>;
  /** Names read otherwise than character by character: `重庆` → `chong qing`. */
  readings: Record<string, string>;
  records: SearchRecord[];
}

export interface SearchRecord {
  kind: Kind;
  id: string;
  /** Its name in the reader's language. */
  name: string;
  /** Its name in the other written language. */
  otherName: string;
  /** Short titles and printed forms. */
  names?: string[];
  synonyms?: string[];
  /** Words about it that are no name: whom a case serves, what a rule did. */
  about?: string[];
  /** Numbers of two digits or more among its figures. */
  figures?: string;
  /** First and last year; an open end is `null`. */
  years?: [number, number | null];
  /** The years as lists show them. */
  date?: string;
  /** A case without a place that is no matter of the country but a model from abroad. */
  isAbroad?: true;
  /** Where it stands when that is not under its kind and id; `null` when it has no page. */
  page?: string | null;
  /** Positions of the records through which it is found: services, places, organisations, rules, ways. */
  links?: number[];
}

/** In which way words were found. */
export type How = 'name' | 'synonym' | 'about' | 'figure' | 'year' | 'pinyin' | 'initials' | 'abbreviation' | 'spelling' | 'wider';
