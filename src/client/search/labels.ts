import { path, refPath } from '../../i18n/paths.ts';
import type { Kind, NameRecord } from '../../search/format/records.ts';
import { highlightsIn } from '../../search/query/highlights.ts';
import type { NameMatches } from '../../search/query/match-names.ts';
import type { SearchIndex } from '../../search/query/open-index.ts';
import type { Result } from '../../search/query/results.ts';
import type { Locale } from '../../values/locale.ts';
import { element, marked } from '../shared/elements.ts';
import type { Translator } from './reasons.ts';

type Item = Result['record'];

/** The opened index, and the labels of its records. */
export interface Opened {
  index: SearchIndex;
  labels: Labels;
}

/** The labels of records in lists. */
export class Labels {
  readonly #index: SearchIndex;
  readonly #t: Translator;
  readonly otherLanguage: string;

  constructor(index: SearchIndex, t: Translator) {
    this.#index = index;
    this.#t = t;
    this.otherLanguage = index.locale === 'en' ? 'zh-Hans' : 'en';
  }

  /** The label of a name of the root in the reader's language; a district is followed by its city. */
  at(position: number): string {
    const record = this.#index.names[position];
    const own = this.#index.shown[position] ?? '';
    if (record?.kind !== 'place' || isCity(record)) return own;
    const broader = this.#linked(record, 'place')[0];
    return broader === undefined ? own : this.#t('placeIn', { place: own, wider: this.#index.shown[broader] ?? '' });
  }

  /** The name of a result in the reader's language. */
  of({ record, name }: Result): string {
    return record.type === 'name' ? this.at(record.position) : name;
  }

  /** The name in the reader's language, with the matching letters marked. */
  marked(result: Result, matches: NameMatches): (Node | string)[] {
    const name = this.of(result);
    return marked(name, highlightsIn(this.#index, matches, name));
  }

  /** The name in the other language; `null` if it is the same. */
  other(result: Result, matches: NameMatches): HTMLElement | null {
    const { en, zh } = result.record;
    const other = this.#index.locale === 'en' ? zh : en;
    if (other === result.name) return null;
    return element('span', { lang: this.otherLanguage }, ...marked(other, highlightsIn(this.#index, matches, other)));
  }

  /** Place and date; for names, the number of cases. */
  facts({ record }: Result): string[] {
    if (record.type === 'name') return record.cases === undefined ? [] : [this.#t('cases', { n: record.cases })];
    if (record.kind !== 'case' && record.kind !== 'policy') return [];
    const places = this.#linked(record, 'place').map((position) => this.at(position));
    const where = places.length > 0 ? places.join(this.#t('comma')) : this.#t(record.isAbroad ? 'abroad' : 'national');
    return [record.date ?? '', where].filter((fact) => fact !== '');
  }

  /** The services and way of buying of a case, the broader term of a service, the city of an organisation. */
  details({ record }: Result): string {
    const isDated = record.kind === 'case' || record.kind === 'policy';
    const kinds: Kind[] = isDated ? ['service', 'way'] : ['place', 'service'];
    return kinds
      .flatMap((kind) => this.#linked(record, kind))
      .filter((position) => record.type !== 'name' || record.kind !== 'place' || position !== this.#linked(record, 'place')[0])
      .map((position) => this.at(position))
      .join(' · ');
  }

  #linked(record: Pick<Item, 'links'>, kind: Kind): number[] {
    return (record.links ?? []).filter((position) => this.#index.names[position]?.kind === kind);
  }
}

/** Whether a place is a city with a page; the page of a district is an anchor on that of its city. */
function isCity({ page }: NameRecord): boolean {
  return typeof page === 'string' && !page.includes('#');
}

/** The address of a record; `null` if it has no page. */
export function hrefOf({ kind, id, page }: Item | NameRecord, locale: Locale): string | null {
  if (page !== undefined) return page === null ? null : path(locale, page);
  if (kind === 'way' || kind === 'place') return null;
  return refPath(locale, `${kind === 'statistic' ? 'stat' : kind}/${id}`);
}

/** The filter that a result can be added as: only names with cases; `null` for others. */
export function narrowsBy({ record }: Result): 'place' | 'service' | null {
  if (record.type !== 'name' || (record.cases ?? 0) === 0) return null;
  return record.kind === 'place' || record.kind === 'service' ? record.kind : null;
}

/** The `lang` of a printed form or synonym, which may be in either language. */
export function languageOf(words: string): string {
  return /\p{Script=Han}/u.test(words) ? 'zh' : 'en';
}
