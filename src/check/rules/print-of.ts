import type { Print } from '../../atlas/checks/same-print.ts';
import { parseLines } from '../../values/lines.ts';
import { cellOf, parseRef } from '../../values/ref.ts';
import { placedFigures } from './figured.ts';
import type { IndexedContent } from './indexed-content.ts';

/** Gives the print that a reference to a figure or a cell leads to; `null` if there is none. */
export function printsIn(content: IndexedContent): (ref: string) => Print | null {
  const figures = new Map(placedFigures(content).map(({ ref, figure }) => [ref, figure]));
  const preferred = new Map(
    content.conflicts.flatMap(({ data }) => {
      const [figure, reading] = (data.claims[data.preferred ?? -1]?.ref ?? '').split('@');
      return figure && reading ? [[figure, Number(reading)] as const] : [];
    }),
  );
  return (ref) => {
    const parsed = parseRef(ref);
    if (parsed?.kind === 'stat') return cellPrint(content, ref, parsed.id, parsed.part ?? '');
    const [figure = ''] = ref.split('@');
    const position = parsed?.reading ?? preferred.get(figure) ?? 0;
    const reading = figures.get(figure)?.readings[position];
    if (!reading) return null;
    return { ref: `${figure}@${position}`, printed: reading.printed, source: reading.source, lines: parseLines(reading.lines) };
  };
}

function cellPrint(content: IndexedContent, ref: string, id: string, part: string): Print | null {
  const statistic = content.byId.statistics.get(id)?.data;
  const at = cellOf(part);
  const row = statistic?.rows.find((candidate) => candidate.id === at.row);
  if (!statistic || !row || at.column === null) return null;
  const [header = [], ...lines] = statistic.table;
  const printed = lines.find(([first]) => first === row.id)?.[header.indexOf(at.column)] ?? '';
  const where = (Object.hasOwn(row.at, at.column) ? row.at[at.column] : undefined) ?? row.lines;
  return printed === '' ? null : { ref, printed, source: statistic.source, lines: parseLines(where) };
}
