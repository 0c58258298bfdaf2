/** The indexes of the site, by address without language, with the key of their name. */
export const indexNames = {
  about: 'nav.about',
  cases: 'nav.cases',
  'cases/matrix': 'matrix.title',
  checks: 'nav.checks',
  cities: 'nav.cities',
  compare: 'nav.compareCities',
  'compare/cases': 'compare.casesTitle',
  'compare/services': 'nav.compareServices',
  conflicts: 'nav.conflicts',
  data: 'nav.data',
  gaps: 'nav.gaps',
  glossary: 'nav.glossary',
  guide: 'nav.guide',
  map: 'nav.map',
  organisations: 'nav.organisations',
  people: 'nav.people',
  policies: 'nav.policies',
  search: 'nav.search',
  services: 'nav.services',
  'services/crosswalk': 'crosswalk.title',
  sources: 'nav.sources',
  statistics: 'nav.statistics',
  'statistics/ladder': 'ladder.title',
  timeline: 'nav.timeline',
  works: 'nav.works',
} as const;

export type IndexPage = keyof typeof indexNames;

/** A part of the site, as in the header: its main page, and the other indexes that belong to it. */
export interface SitePart {
  page: IndexPage;
  within: readonly IndexPage[];
}

/** The parts in the header, by what a reader comes for. */
export const siteParts: readonly SitePart[] = [
  { page: 'cases', within: ['cases/matrix', 'organisations', 'people', 'compare/cases'] },
  { page: 'cities', within: ['map', 'compare'] },
  { page: 'services', within: ['services/crosswalk', 'compare/services'] },
  { page: 'timeline', within: ['policies'] },
  { page: 'guide', within: ['glossary', 'works'] },
  { page: 'statistics', within: ['statistics/ladder', 'conflicts', 'checks', 'gaps', 'sources', 'data', 'about'] },
];

/** Every index, in the four columns of the footer. */
export const footColumns = [
  { title: 'foot.find', pages: ['cases', 'cases/matrix', 'cities', 'map', 'services', 'organisations', 'people', 'search'] },
  { title: 'foot.read', pages: ['timeline', 'policies', 'guide', 'glossary', 'statistics', 'works'] },
  {
    title: 'foot.compare',
    pages: [
      ...(['compare', 'compare/cases', 'compare/services', 'services/crosswalk'] as const),
      ...(['statistics/ladder', 'conflicts', 'checks', 'gaps'] as const),
    ],
  },
  { title: 'foot.take', pages: ['data', 'sources', 'about'] },
] as const satisfies readonly { title: string; pages: readonly IndexPage[] }[];

/** The part to which a page belongs: the one with the index it lies under, the most exact first. `undefined` for the cover and the search. */
export function partOf(page: string): SitePart | undefined {
  const isUnder = (index: string) => page === index || page.startsWith(`${index}/`);
  const under = Object.keys(indexNames)
    .filter(isUnder)
    .toSorted((a, b) => b.length - a.length);
  return siteParts.find((part) => [part.page, ...part.within].includes(under[0] as IndexPage));
}
