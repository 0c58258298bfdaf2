import { memoize } from '../../values/memoize.ts';
import { parseRef } from '../../values/ref.ts';
import { byDate } from '../records/order.ts';
import type { DatedQuotation } from '../records/quotation.ts';
import type { Atlas, CaseRecord, ClassificationRecord, PolicyRecord, ServiceClass } from '../records/records.ts';

/** An official list with the date and the document or case it belongs to. */
export interface DatedClassification {
  id: string;
  record: ClassificationRecord;
  owner: PolicyRecord | CaseRecord;
  date: DatedQuotation | null;
}

/** A class of an official list that corresponds to a term. */
export interface Counterpart {
  list: DatedClassification;
  entry: ServiceClass;
  relation: ServiceClass['terms'][number]['relation'];
}

/** The official lists by date, undated ones last. */
export const classifications = memoize((atlas: Atlas): readonly DatedClassification[] =>
  byDate(
    [...atlas.classifications.values()].map((record) => {
      const owner = ownerOf(atlas, record);
      return { id: record.id, record, owner, date: owner.date };
    }),
  ),
);

/** The classes of the official lists that correspond to a term, list by list. */
export function counterparts(atlas: Atlas, service: string): Counterpart[] {
  return counterpartsByService(atlas).get(service) ?? [];
}

const counterpartsByService = memoize((atlas: Atlas) => {
  const all = classifications(atlas).flatMap((list) =>
    list.record.classes.flatMap((entry) => entry.terms.map(({ service, relation }) => ({ service, list, entry, relation }))),
  );
  return Map.groupBy(all, ({ service }) => service);
});

/** Classes by heading, in printed order; classes without a heading have the key `null`. */
export function classesByGroup({ groups, classes }: ClassificationRecord) {
  return [...Map.groupBy(classes, ({ group }) => group)].map(([id, own]) => ({
    group: groups.find((heading) => heading.id === id) ?? null,
    classes: own,
  }));
}

function ownerOf(atlas: Atlas, { id, of }: ClassificationRecord): PolicyRecord | CaseRecord {
  const ref = parseRef(of);
  const owner = ref?.kind === 'policy' ? atlas.policies.get(ref.id) : ref?.kind === 'case' ? atlas.cases.get(ref.id) : undefined;
  if (!owner) throw new Error(`classification "${id}" belongs to no policy or case`);
  return owner;
}
