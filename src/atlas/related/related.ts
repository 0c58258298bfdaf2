import { memoize } from '../../values/memoize.ts';
import { parseRef } from '../../values/ref.ts';
import type { Atlas } from '../records/records.ts';
import { onwardFromCase } from './from-case.ts';
import { onwardFromCity } from './from-city.ts';
import { onwardFromGuide } from './from-guide.ts';
import { onwardFromOrganisation } from './from-organisation.ts';
import { onwardFromPolicy } from './from-policy.ts';
import { onwardFromService } from './from-service.ts';
import { onwardFromSource } from './from-source.ts';
import { onwardFromStatistic } from './from-statistic.ts';
import type { OnwardLine } from './line.ts';

/** Where a reader of a record may want to go next, and why, the most telling first. */
export function onwardFrom(atlas: Atlas, ref: string): readonly OnwardLine[] {
  return linesFrom(atlas)(ref);
}

/** The same in each language. */
const linesFrom = memoize((atlas: Atlas) => memoize((ref: string) => find(atlas, ref)));

function find(atlas: Atlas, ref: string): OnwardLine[] {
  const { kind = '', id = '' } = parseRef(ref) ?? {};
  const from = <Item>(records: Map<string, Item>, onward: (atlas: Atlas, record: Item) => OnwardLine[]) => {
    const record = records.get(id);
    return record ? onward(atlas, record) : [];
  };
  switch (kind) {
    case 'case':
      return from(atlas.cases, onwardFromCase);
    case 'policy':
      return from(atlas.policies, onwardFromPolicy);
    case 'place':
      return from(atlas.places, onwardFromCity);
    case 'service':
      return from(atlas.services, onwardFromService);
    case 'organisation':
      return from(atlas.organisations, onwardFromOrganisation);
    case 'stat':
      return from(atlas.statistics, onwardFromStatistic);
    case 'guide':
      return from(atlas.guide, onwardFromGuide);
    case 'source':
      return from(atlas.sources, onwardFromSource);
    default:
      return [];
  }
}
