import { type Kind, kinds } from '../../search/format/records.ts';
import { truncated } from '../../search/query/parse-query.ts';
import { isStopWord } from '../../search/text/stop-words.ts';
import { tokensOf } from '../../search/text/tokens.ts';
import { queryWeights } from '../../search/weights.ts';

/** A query: a text and filters. In the address it has ids, not positions, which change with the index. */
export interface Query {
  text: string;
  kind: Kind | null;
  place: string | null;
  service: string | null;
  year: number | null;
}

/** The filters other than the kind. */
export type FacetName = 'place' | 'service' | 'year';

/** The empty query. */
export const emptyQuery: Query = { text: '', kind: null, place: null, service: null, year: null };

/** Parses `?q=…&kind=case&place=wuxi&service=home-based-elderly-care&year=2007`; invalid values are ignored. */
export function readQuery(search: string): Query {
  const parameters = new URLSearchParams(search);
  const id = (name: string) => {
    const value = parameters.get(name) ?? '';
    return /^[a-z0-9-]+$/.test(value) ? value : null;
  };
  const year = parameters.get('year') ?? '';
  return {
    text: parameters.get('q') ?? '',
    kind: kinds.find((kind) => kind === parameters.get('kind') && kind !== 'way') ?? null,
    place: id('place'),
    service: id('service'),
    year: /^\d{4}$/.test(year) ? Number(year) : null,
  };
}

/** The query string of an address; empty for the empty query. The text is truncated to the length that the search reads. */
export function writeQuery({ text, kind, place, service, year }: Query): string {
  const parameters = { q: truncated(text.trim(), queryWeights.longestQuery), kind, place, service, year };
  const written = new URLSearchParams(
    Object.entries(parameters).flatMap(([name, value]) => (value === null || value === '' ? [] : [[name, String(value)]])),
  ).toString();
  return written === '' ? '' : `?${written}`;
}

/** Whether there is anything to search for; a kind alone is not enough. */
export function isSearchable({ text, place, service, year }: Query): boolean {
  return text.trim() !== '' || place !== null || service !== null || year !== null;
}

/** A text without the part that a chosen suggestion replaces: `home care in wuxi` without `wuxi` is `home care`. */
export function withoutTyped(text: string, typed: readonly string[]): string {
  const left = [...typed]
    .sort((a, b) => b.length - a.length)
    .reduce((rest, part) => {
      const at = rest.indexOf(part);
      return at < 0 ? rest : `${rest.slice(0, at)} ${rest.slice(at + part.length)}`;
    }, text)
    .replace(/\s+/g, ' ')
    .trim();
  const kept = left.split(' ');
  // Remove stop words left over at the ends of the text.
  while (kept.length > 0 && hasOnlyStopWords(kept.at(-1) ?? '')) kept.pop();
  while (kept.length > 0 && hasOnlyStopWords(kept[0] ?? '')) kept.shift();
  return kept.join(' ');
}

function hasOnlyStopWords(word: string): boolean {
  return tokensOf(word, new Map()).every(({ written }) => isStopWord(written));
}
