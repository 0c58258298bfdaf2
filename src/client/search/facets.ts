import type { FacetCounts } from '../../search/query/facets.ts';
import type { SearchIndex } from '../../search/query/open-index.ts';
import type { Group } from '../../search/query/search.ts';
import { element } from '../shared/elements.ts';
import { type FacetName, type Query, writeQuery } from './address.ts';
import { hrefOf, type Labels } from './labels.ts';
import type { Translator } from './reasons.ts';

/** The number of values of a facet that are shown at first. */
const fewValues = 8;

/** Links for the kinds of the results, with counts; links, so that they can be opened in a new tab. */
export function kindLinks(groups: Group[], query: Query, t: Translator): HTMLElement[] {
  const all = groups.reduce((sum, { count }) => sum + count, 0);
  const link = (kind: Query['kind'], count: number) => {
    const made = element(
      'a',
      { href: writeQuery({ ...query, kind }) || location.pathname },
      element('span', {}, t(kind === null ? 'kind.all' : `kind.${kind}`)),
      ' ',
      element('small', {}, String(count)),
    );
    if (kind === query.kind) made.setAttribute('aria-current', 'true');
    return element('li', {}, made);
  };
  return all === 0 ? [] : [link(null, all), ...groups.map(({ kind, count }) => link(kind, count))];
}

/** The facets by which the found cases and rules can be filtered. Facets with a chosen value are shown as chips instead. */
export function facetLists(
  index: SearchIndex,
  labels: Labels,
  t: Translator,
  counts: FacetCounts,
  query: Query,
  isOpen: (facet: FacetName) => boolean,
): HTMLElement[] {
  const named = (facet: 'place' | 'service') =>
    counts[facet].map(([position, count]) => ({ value: index.names[position]?.id ?? '', name: labels.at(position), count }));
  const facets: [FacetName, { value: string | number; name: string; count: number }[]][] = [
    ['place', named('place')],
    ['service', named('service')],
    ['year', counts.year.map(([year, count]) => ({ value: year, name: String(year), count }))],
  ];
  return facets
    .filter(([facet, values]) => query[facet] === null && values.length > 1)
    .map(([facet, values]) => {
      const rows = values.map(({ value, name, count }, at) => {
        const row = element(
          'li',
          {},
          element(
            'a',
            { href: writeQuery({ ...query, [facet]: value }) },
            element('span', {}, name),
            ' ',
            element('small', {}, String(count)),
          ),
        );
        row.hidden = facet !== 'year' && at >= fewValues;
        return row;
      });
      const isCut = rows.some(({ hidden }) => hidden);
      const list = element('details', { 'data-facet': facet }, element('summary', {}, t(`facet.${facet}`)), element('ul', {}, ...rows));
      if (isCut) list.append(element('button', { type: 'button', 'data-all': '' }, t('showAll', { n: values.length })));
      list.open = isOpen(facet);
      return list;
    });
}

/** The active filters as removable chips; those of a place or service also link to its page. */
export function chips(index: SearchIndex, labels: Labels, t: Translator, query: Query): HTMLElement[] {
  const narrowed: { facet: FacetName | 'kind'; name: string; page: string | null }[] = [];
  for (const facet of ['place', 'service'] as const) {
    const position = positionOf(index, facet, query[facet]);
    const record = index.names[position ?? -1];
    if (position !== null && record) narrowed.push({ facet, name: labels.at(position), page: hrefOf(record, index.locale) });
  }
  if (query.year !== null) narrowed.push({ facet: 'year', name: String(query.year), page: null });
  if (query.kind !== null) narrowed.push({ facet: 'kind', name: t(`kind.${query.kind}`), page: null });
  return narrowed.map(({ facet, name, page }) =>
    element(
      'li',
      {},
      element(
        'button',
        { type: 'button', class: 'chip', 'data-remove': facet, 'aria-label': t('chip.remove', { facet: t(`facet.${facet}`), name }) },
        element('span', {}, t(`facet.${facet}`)),
        ' ',
        name,
        ' ',
        element('span', { 'aria-hidden': 'true' }, '×'),
      ),
      ...(page === null ? [] : [' ', element('a', { href: page }, t('chip.page', { name }))]),
    ),
  );
}

export function positionOf(index: SearchIndex, kind: 'place' | 'service', id: string | null): number | null {
  const at = id === null ? -1 : index.names.findIndex((record) => record.kind === kind && record.id === id);
  return at < 0 ? null : at;
}
