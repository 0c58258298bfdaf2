import type { Atlas, StatisticRecord } from './records.ts';

/** The statistics that a document prints, in the order of its lines. */
export function statisticsOf(atlas: Atlas, source: string): StatisticRecord[] {
  return [...atlas.statistics.values()].filter((record) => record.source === source).sort((a, b) => firstLine(a) - firstLine(b));
}

/** A row may stand in both halves of a bilingual document; the first half decides. */
function firstLine({ rows }: StatisticRecord): number {
  return Math.min(...rows.flatMap(({ lines }) => lines.map(([first]) => first)));
}
