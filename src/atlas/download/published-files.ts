import type { PublishedCollection, PublishedRows } from '../../schemas/published/collections.ts';
import type { Atlas } from '../records/records.ts';
import { type Column, csvFile } from './csv.ts';
import { casesGeojson, geojsonFile } from './geojson.ts';
import { publishFigures } from './publish-figures.ts';
import { publishCells } from './publish-statistics.ts';
import { jsonFile, publishers } from './published-records.ts';
import type { Publishing } from './publishing.ts';

/** The content of a published table or list: a collection, the figures of all collections, or the cells of all tables. */
export type PublishedTable = PublishedCollection | PublishedRows;

/** A file under `/data/`. */
export interface PublishedFile {
  name: string;
  of: PublishedTable;
  format: 'json' | 'csv' | 'bom.csv' | 'geojson';
  /** The number of its records, rows or points. */
  rows: number;
  body: string;
  /** The name and type of each column of a table; empty for other files. */
  columns: Pick<Column<never>, 'name' | 'type'>[];
}

/** All data files of the atlas; the same atlas gives the same bytes. */
export function publishedFiles(
  atlas: Atlas,
  publishing: Publishing,
  version: string,
  columns: Record<PublishedTable, Column<object>[]>,
): PublishedFile[] {
  const collections = (Object.keys(publishers) as PublishedCollection[]).flatMap((of) => {
    const records = publishers[of](atlas, publishing);
    const json: PublishedFile = {
      name: `${of}.json`,
      of,
      format: 'json',
      rows: records.length,
      body: jsonFile(version, records),
      columns: [],
    };
    return [json, ...tables(of, columns[of], records)];
  });
  const points = casesGeojson(atlas, publishing, version);
  return [
    ...collections,
    ...tables('figures', columns.figures, publishFigures(atlas, publishing)),
    ...tables('cells', columns.cells, publishCells(atlas, publishing)),
    { name: 'cases.geojson', of: 'cases', format: 'geojson', rows: points.features.length, body: geojsonFile(points), columns: [] },
  ];
}

/** A table as two files: plain, and with a byte order mark for spreadsheet programs. */
function tables<Row>(of: PublishedTable, columns: Column<Row>[], rows: Row[]): PublishedFile[] {
  const described = columns.map(({ name, type }) => ({ name, type }));
  const file = (format: 'csv' | 'bom.csv'): PublishedFile => ({
    name: `${of}.${format}`,
    of,
    format,
    rows: rows.length,
    body: csvFile(columns, rows, { withMark: format === 'bom.csv' }),
    columns: described,
  });
  return [file('csv'), file('bom.csv')];
}
