import { hasLine } from '../../values/lines.ts';
import type { Locator } from '../records/quotation.ts';
import type { SourceRecord } from '../records/records.ts';

/**
 * The slide or section of a locator. A range of lines may begin on the empty lines before its slide, so the last line of its first range
 * decides. `null` if there is none.
 */
export function headingOf(source: SourceRecord, { lines }: Pick<Locator, 'lines'>): SourceRecord['headings'][number] | null {
  const line = lines[0]?.[1] ?? 0;
  return source.headings.find((heading) => hasLine(heading.lines, line)) ?? null;
}

/** The anchor of a heading on the page of its source. */
export function headingAnchor(heading: SourceRecord['headings'][number]): string {
  return `lines-${heading.lines[0]?.[0] ?? 1}`;
}
