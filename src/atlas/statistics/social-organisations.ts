import type { Atlas } from '../records.ts';
import { type FigureEntry, type FigureRow, listFigures } from './figure-list.ts';
import type { Computed } from './receipt.ts';

export type SocialOrganisations = Computed<'social-organisations', FigureRow, FigureEntry>;

/** Where the documents count the social organisations of the country, kind by kind in the order of time. */
const counts = [
  'stat/social-organisations-2011#all.2004',
  'stat/social-organisations-2011#all.2011',
  'stat/social-organisations-2014#all.zh',
  'stat/social-organisations-2011#groups.2004',
  'stat/social-organisations-2011#groups.2011',
  'stat/social-organisations-2014#groups.zh',
  'stat/social-organisations-2011#private.2004',
  'stat/npo-income-2008#npos.figure',
  'stat/social-organisations-2011#private.2011',
  'stat/social-organisations-2014#private.zh',
  'stat/social-organisations-2011#foundations.2004',
  'stat/social-organisations-2011#foundations.2011',
];

/** The number of social organisations across the documents: one series from three of them. */
export function socialOrganisations(atlas: Atlas): SocialOrganisations {
  const own = counts.filter((ref) => atlas.statistics.has(ref.slice('stat/'.length, ref.indexOf('#'))));
  return { id: 'social-organisations', ...listFigures(atlas, own) };
}
