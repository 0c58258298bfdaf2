import { marker } from '../atlas/search/marks.ts';
import type { SearchIndex } from '../atlas/search/open-index.ts';
import type { Group, Result } from '../atlas/search/query.ts';
import type { Kind, SearchRecord } from '../atlas/search/records.ts';
import { path, refPath } from '../i18n/paths.ts';
import { type Say, sentenceOf } from './search-reasons.ts';

/** Draws suggestions and results as elements, never as markup. */
export interface View {
  suggestions(query: string, groups: Group[]): { list: HTMLElement[]; options: HTMLElement[] };
  results(query: string, groups: Group[], chosen: Kind | null): HTMLElement[];
}

/** The order of the suggestions; results come best first. */
const suggested: Kind[] = ['place', 'service', 'organisation', 'policy', 'case', 'term'];

/** Suggestions far behind the best are left to the results. */
const leastOfBest = 0.4;

export function searchView(index: SearchIndex, say: Say): View {
  const { locale } = index.data;
  const otherLanguage = locale === 'en' ? 'zh-Hans' : 'en';
  const position = new Map(index.records.map((record, at) => [record, at]));

  const placeName = (record: SearchRecord): string => {
    const wider = linked(record, 'place')[0];
    return wider && !isCity(record) ? say('placeIn', { place: record.name, wider: wider.name }) : record.name;
  };
  const linked = (record: SearchRecord, kind: Kind) =>
    (record.links ?? []).flatMap((at) => (index.records[at]?.kind === kind ? [index.records[at]] : []));
  const casesOf = (record: SearchRecord) => {
    const n = index.cases[position.get(record) ?? -1] ?? 0;
    return n === 0 ? '' : say('cases', { n });
  };
  const whereOf = (record: SearchRecord) =>
    linked(record, 'place').map(placeName).join(say('comma')) ||
    (record.kind === 'case' || record.kind === 'policy' ? say(record.isAbroad ? 'abroad' : 'national') : '');
  const factOf = (record: SearchRecord) =>
    record.kind === 'case' || record.kind === 'policy' ? `${whereOf(record)} ${record.date ?? ''}` : casesOf(record);

  /** Services and ways of a case, the wider term of a service, the seat of an organisation. */
  const detailsOf = (record: SearchRecord) =>
    record.kind === 'case' || record.kind === 'policy'
      ? [...linked(record, 'service'), ...linked(record, 'way')].map(({ name }) => name)
      : [...linked(record, 'place'), ...linked(record, 'service')].map(({ name }) => name);

  const named = (mark: ReturnType<typeof marker>, record: SearchRecord, withOther: boolean) => {
    const own =
      record.kind === 'place' && placeName(record) !== record.name
        ? marked(placeName(record), shifted(mark(record.name), placeName(record).indexOf(record.name)))
        : marked(record.name, mark(record.name));
    return withOther ? [...own, ' ', element('span', { lang: otherLanguage }, ...marked(record.otherName, mark(record.otherName)))] : own;
  };

  return {
    suggestions(query, groups) {
      const mark = marker(index, query);
      const best = Math.max(0, ...groups.map(({ results }) => results[0]?.score ?? 0));
      const options: HTMLElement[] = [];
      const list = suggested.flatMap((kind): HTMLElement[] => {
        const results = (groups.find((group) => group.kind === kind)?.results ?? [])
          .filter((result) => result.score >= best * leastOfBest && hrefOf(result.record, locale) !== null)
          .slice(0, 3);
        if (results.length === 0) return [];
        const label = element('p', { id: `sug-${kind}` }, say(`kind.${kind}`));
        const rows = results.map(({ record, why }) => {
          // A synonym that was typed stands where the other language would: it is why the record is here.
          const synonym = why.find(({ key, through }) => key === 'synonym' && through === null)?.words;
          const option = element('div', {
            role: 'option',
            id: `sug-${options.length}`,
            'aria-selected': 'false',
            'data-href': hrefOf(record, locale) ?? '',
          });
          option.append(
            element(
              'span',
              {},
              ...(synonym === undefined
                ? named(mark, record, true)
                : [...named(mark, record, false), ' ', element('span', { lang: languageOf(synonym) }, ...marked(synonym, mark(synonym)))]),
            ),
            element('small', {}, factOf(record)),
          );
          options.push(option);
          return option;
        });
        return [element('div', { role: 'group', 'aria-labelledby': label.id }, label, ...rows)];
      });
      return { list, options };
    },

    results(query, groups, chosen) {
      const mark = marker(index, query);
      return groups
        .filter(({ kind }) => chosen === null || kind === chosen)
        .map(({ kind, count, results }) =>
          element(
            'section',
            { class: 'answers', 'aria-labelledby': `found-${kind}` },
            element(
              'header',
              { class: 'hits' },
              element('h2', { id: `found-${kind}` }, say(`kind.${kind}`), ' ', element('span', {}, String(count))),
              ...(count > results.length
                ? [element('a', { href: address(query, kind), 'data-kind': kind }, say('showAll', { n: count }))]
                : []),
            ),
            element('ol', { class: 'res' }, ...results.map((result) => line(result))),
          ),
        );

      function line(result: Result): HTMLElement {
        const { record } = result;
        const href = hrefOf(record, locale);
        const name = named(mark, record, false);
        const other =
          record.otherName === record.name
            ? []
            : [element('p', { lang: otherLanguage }, ...marked(record.otherName, mark(record.otherName)))];
        const details = detailsOf(record).join(' · ');
        const isDated = record.kind === 'case' || record.kind === 'policy';
        return element(
          'li',
          {},
          element('p', { class: 'k' }, ...(isDated ? [record.date ?? '', element('span', {}, whereOf(record))] : [casesOf(record)])),
          element(
            'div',
            {},
            element('h3', {}, ...(href === null ? name : [element('a', { href }, ...name)])),
            ...other,
            ...(details === '' ? [] : [element('p', {}, details)]),
            element('p', { class: 'why' }, sentenceOf(say, result)),
          ),
        );
      }
    },
  };
}

/** A synonym may stand in either language. */
function languageOf(words: string): string {
  return /\p{Script=Han}/u.test(words) ? 'zh' : 'en';
}

/** Cities are known by their name; their districts stand on their page. */
function isCity({ page }: SearchRecord): boolean {
  return typeof page === 'string' && !page.includes('#');
}

/** Where a record is read; `null` when it has no page. */
export function hrefOf({ kind, id, page }: SearchRecord, locale: SearchIndex['data']['locale']): string | null {
  if (page !== undefined) return page === null ? null : path(locale, page);
  return kind === 'way' || kind === 'place' ? null : refPath(locale, `${kind}/${id}`);
}

/** The address of a question, narrowed to a kind or not. */
export function address(query: string, kind: Kind | null): string {
  const parameters = new URLSearchParams({ ...(query === '' ? {} : { q: query }), ...(kind === null ? {} : { kind }) });
  const written = parameters.toString();
  return written === '' ? location.pathname : `?${written}`;
}

export function element(name: string, attributes: Record<string, string>, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

function shifted(ranges: [number, number][], by: number): [number, number][] {
  return ranges.map(([from, to]) => [from + by, to + by]);
}

function marked(text: string, ranges: [number, number][]): (Node | string)[] {
  let at = 0;
  const parts = ranges.flatMap(([from, to]) => {
    const before = text.slice(at, from);
    at = to;
    return [before, element('mark', {}, text.slice(from, to))];
  });
  return [...parts, text.slice(at)];
}
