import type { Atlas } from '../../atlas/records/records.ts';
import type { Table } from '../parts/table.ts';
import { statistics } from '../registry.ts';
import { gapsTable } from './gaps.ts';
import { ladderTable } from './ladder.ts';

/** Every table that the atlas computes, by the name of its file: the statistics, and pictures that have pages of their own. */
const tables = new Map<string, (atlas: Atlas) => Table>([
  ...statistics.map(({ id, table }) => [id, table] as const),
  ['ladder', ladderTable],
  ['gaps', gapsTable],
]);

/** Names that no table of a document may bear. */
export const tableIds = [...tables.keys()];

/** The computed table of that name. */
export function tableOf(atlas: Atlas, id: string): Table {
  const table = tables.get(id);
  if (!table) throw new Error(`no computed table "${id}"`);
  return table(atlas);
}
