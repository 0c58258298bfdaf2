import type { FigureFile } from '../../schemas/collections.ts';
import type { Content, ReadRecord } from '../reading/content.ts';

/** A record with figures: the prefix of their references, the field they are in, and the figures. */
export interface Figured {
  record: ReadRecord;
  ref: string;
  field: 'figures' | 'parameters';
  figures: FigureFile[];
}

/** All records with figures of their own: cases, policies, guide pages. */
export function figuredRecords(content: Content): Figured[] {
  const { cases, policies, guide } = content;
  return [
    ...cases.map((record): Figured => ({ record, ref: `case/${record.id}`, field: 'figures', figures: record.data.figures })),
    ...policies.map((record): Figured => ({ record, ref: `policy/${record.id}`, field: 'figures', figures: record.data.figures })),
    ...guide.map((record): Figured => ({ record, ref: `guide/${record.id}`, field: 'parameters', figures: record.data.parameters })),
  ];
}

/** A figure with its reference and its path in the record. */
interface PlacedFigure {
  ref: string;
  figure: FigureFile;
  record: ReadRecord;
  path: (string | number)[];
}

/** All figures of all records, with their references: `case/wuxi#fund`. */
export function placedFigures(content: Content): PlacedFigure[] {
  return figuredRecords(content).flatMap(({ record, ref, field, figures }) =>
    figures.map((figure, index) => ({ ref: `${ref}#${figure.id}`, figure, record, path: [field, index] })),
  );
}
