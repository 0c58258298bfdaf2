import { byDate, yearOfRecord } from '../records/order.ts';
import type { Atlas, CaseRecord, GuideRecord, PolicyRecord } from '../records/records.ts';
import { namedIn } from './story.ts';

/** A dated case or rule that a page of the guide names. */
export interface NamedInYear {
  year: number;
  record: CaseRecord | PolicyRecord;
}

/** The cases that a page names and the rules that it names or explains, as far as the documents date them: the earliest first, each once. */
export function namedByYear(atlas: Atlas, page: GuideRecord): NamedInYear[] {
  const cases = namedIn(page, 'case').flatMap((id) => atlas.cases.get(id) ?? []);
  const policies = [...new Set([...page.policies, ...namedIn(page, 'policy')])].flatMap((id) => atlas.policies.get(id) ?? []);
  return byDate<CaseRecord | PolicyRecord>([...cases, ...policies]).flatMap((record) => {
    const year = yearOfRecord(record);
    return year === null ? [] : [{ year, record }];
  });
}
