import { memoize } from '../../values/memoize.ts';
import { parseRef } from '../../values/ref.ts';
import type { Atlas } from '../records/records.ts';
import { relatedToCase } from './from-case.ts';
import { relatedToCity } from './from-city.ts';
import { relatedToGuide } from './from-guide.ts';
import { relatedToOrganisation } from './from-organisation.ts';
import { relatedToPolicy } from './from-policy.ts';
import { relatedToService } from './from-service.ts';
import { relatedToSource } from './from-source.ts';
import { relatedToStatistic } from './from-statistic.ts';
import type { RelatedLine } from './line.ts';

/** The pages related to a record, and why, most relevant first. */
export function relatedTo(atlas: Atlas, ref: string): readonly RelatedLine[] {
  return linesFrom(atlas)(ref);
}

/** Memoised: the pages of all languages need the same lines. */
const linesFrom = memoize((atlas: Atlas) => memoize((ref: string) => find(atlas, ref)));

function find(atlas: Atlas, ref: string): RelatedLine[] {
  const { kind = '', id = '' } = parseRef(ref) ?? {};
  const from = <Item>(records: Map<string, Item>, linesOf: (atlas: Atlas, record: Item) => RelatedLine[]) => {
    const record = records.get(id);
    return record ? linesOf(atlas, record) : [];
  };
  switch (kind) {
    case 'case':
      return from(atlas.cases, relatedToCase);
    case 'policy':
      return from(atlas.policies, relatedToPolicy);
    case 'place':
      return from(atlas.places, relatedToCity);
    case 'service':
      return from(atlas.services, relatedToService);
    case 'organisation':
      return from(atlas.organisations, relatedToOrganisation);
    case 'stat':
      return from(atlas.statistics, relatedToStatistic);
    case 'guide':
      return from(atlas.guide, relatedToGuide);
    case 'source':
      return from(atlas.sources, relatedToSource);
    default:
      return [];
  }
}
