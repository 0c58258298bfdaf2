import type { Atlas, ServiceRecord } from '../records/records.ts';
import { type Counterpart, classifications, counterparts } from './crosswalk.ts';

/** What a list has for a term: the same, a wider or narrower class, or one that overlaps. */
export type GridRelation = Counterpart['relation'];

/** A term with what each official list has for it, in the order of the lists; `null` where a list does not name it. */
export interface GridRow {
  service: ServiceRecord;
  cells: (GridRelation | null)[];
  /** In how many lists it stands. */
  lists: number;
}

/** The closer to the term, the earlier: where a list has several classes for a term, the closest counts. */
const closeness: readonly GridRelation[] = ['same', 'broader', 'narrower', 'related'];

/**
 * Our terms against the official lists: the top terms, those of most lists first, each followed by its narrower terms that stand in a list.
 */
export function crosswalkGrid(atlas: Atlas): GridRow[] {
  const lists = classifications(atlas).map(({ id }) => id);
  const rowOf = (service: ServiceRecord): GridRow => {
    const cells = lists.map((list) => {
      const relations = counterparts(atlas, service.id).flatMap((item) => (item.list.id === list ? item.relation : []));
      return closeness.find((relation) => relations.includes(relation)) ?? null;
    });
    return { service, cells, lists: cells.filter((cell) => cell !== null).length };
  };
  const byLists = (a: GridRow, b: GridRow) => b.lists - a.lists || (a.service.id < b.service.id ? -1 : 1);
  const services = [...atlas.services.values()];
  const tops = services.filter(({ broader }) => !broader).map(rowOf);
  const below = (id: string) => services.filter(({ broader }) => broader === id).map(rowOf);
  return tops.sort(byLists).flatMap((top) => [
    top,
    ...below(top.service.id)
      .filter((row) => row.lists > 0)
      .sort(byLists),
  ]);
}
