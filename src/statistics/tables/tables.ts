import type { Atlas } from '../../atlas/records/records.ts';
import type { Table } from '../parts/table.ts';
import { statistics } from '../registry.ts';
import { gapsTable } from './gaps.ts';
import { ladderTable } from './ladder.ts';

/** All computed tables by file name: those of the statistics, and those of charts with a page of their own. */
const tables = new Map<string, (atlas: Atlas) => Table>([
  ...statistics.map(({ id, table }) => [id, table] as const),
  ['ladder', ladderTable],
  ['gaps', gapsTable],
]);

/** Ids that no table of a document may have. */
export const tableIds = [...tables.keys()];

/** The computed table with this name. Throws if there is none. */
export function tableOf(atlas: Atlas, id: string): Table {
  const table = tables.get(id);
  if (!table) throw new Error(`no computed table "${id}"`);
  return table(atlas);
}
