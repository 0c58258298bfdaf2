import type { PublishedFigureRow } from '../../schemas/published/collections.ts';
import type { Quantity } from '../records/quotation.ts';
import type { Atlas } from '../records/records.ts';
import { publishDate, publishReading, publishYears } from './publish-evidence.ts';
import { inThree, type Publishing } from './publishing.ts';

/** The figures in long format: one row per reading, of cases, then rules, then guide pages. */
export function publishFigures(atlas: Atlas, publishing: Publishing): PublishedFigureRow[] {
  const rows = (owner: string, figures: readonly Quantity[]) => figures.flatMap((figure) => rowsOf(publishing, owner, figure));
  return [
    ...[...atlas.cases.values()].flatMap(({ id, figures }) => rows(`case/${id}`, figures)),
    ...[...atlas.policies.values()].flatMap(({ id, figures }) => rows(`policy/${id}`, figures)),
    ...[...atlas.guide.values()].flatMap(({ id, parameters }) => rows(`guide/${id}`, parameters)),
  ];
}

function rowsOf(publishing: Publishing, record: string, figure: Quantity): PublishedFigureRow[] {
  return figure.readings.map((reading, index) => ({
    ref: `${figure.ref}@${index}`,
    record,
    figure: figure.id,
    reading: index,
    preferred: index === figure.preferred,
    measure: figure.measure,
    label: inThree(publishing, figure.label),
    ...publishReading(publishing, reading),
    scope: figure.scope,
    status: figure.status,
    period: publishDate(figure.period),
    years: publishYears(figure.years),
    partOf: figure.partOf,
    conflict: figure.conflict,
  }));
}
