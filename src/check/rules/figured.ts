import type { FigureFile } from '../../schemas/collections.ts';
import type { Content, ReadRecord } from '../reading/content.ts';

/** A record with figures: how references begin, the field its figures stand in, and the figures. */
export interface Figured {
  record: ReadRecord;
  ref: string;
  field: 'figures' | 'parameters';
  figures: FigureFile[];
}

/** Every record that has figures of its own: cases, policies, pages of the guide. */
export function figuredRecords(content: Content): Figured[] {
  const { cases, policies, guide } = content;
  return [
    ...cases.map((record): Figured => ({ record, ref: `case/${record.id}`, field: 'figures', figures: record.data.figures })),
    ...policies.map((record): Figured => ({ record, ref: `policy/${record.id}`, field: 'figures', figures: record.data.figures })),
    ...guide.map((record): Figured => ({ record, ref: `guide/${record.id}`, field: 'parameters', figures: record.data.parameters })),
  ];
}

/** A figure with its reference and its place in the record. */
interface PlacedFigure {
  ref: string;
  figure: FigureFile;
  record: ReadRecord;
  path: (string | number)[];
}

/** Every figure of every record, with what leads to it: `case/wuxi#fund`. */
export function placedFigures(content: Content): PlacedFigure[] {
  return figuredRecords(content).flatMap(({ record, ref, field, figures }) =>
    figures.map((figure, index) => ({ ref: `${ref}#${figure.id}`, figure, record, path: [field, index] })),
  );
}
