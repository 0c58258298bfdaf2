import type { PolicyFile, ReadingFile } from '../../schemas/collections.ts';
import { parseDate } from '../../values/date.ts';
import { parseLines } from '../../values/lines.ts';
import { datesOfRecord } from '../../values/of-record.ts';
import type { DatedQuotation, Locator, NamedDate, Quotation } from './quotation.ts';
import type { FactOfRecord } from './records.ts';

/** A quotation as in a file; `lines` not yet parsed. */
export type QuotationFile = Omit<ReadingFile, 'unitPrinted'>;

/** A quotation of a file, with its lines parsed. */
export function quotation({ printed, lang, source, lines, reads, why }: QuotationFile): Quotation {
  return { printed, lang, source, lines: parseLines(lines), reads: reads ?? null, why: why ?? null };
}

/** A dated quotation, with its date parsed; `null` if there is none. */
export function dated(file: (QuotationFile & { edtf: string }) | null): DatedQuotation | null {
  if (!file) return null;
  const parsed = parseDate(file.edtf);
  return parsed.ok ? { ...quotation(file), date: parsed.date } : null;
}

/** Facts of public record, those that are dates with their interval of days. */
export function factsOfRecord(files: PolicyFile['ofRecord']): FactOfRecord[] {
  return files.map((file) => {
    const parsed = datesOfRecord.includes(file.fact) ? parseDate(file.value) : null;
    return { ...file, date: parsed?.ok ? parsed.date : null };
  });
}

/** A locator of a file, with its lines parsed. */
export function locator({ id, lines }: { id: string; lines: string }): Locator {
  return { source: id, lines: parseLines(lines) };
}

/** The named dates of a record; dates that cannot be parsed are omitted. */
export function namedDates(files: (QuotationFile & { id: string; label: NamedDate['label']; edtf: string })[]): NamedDate[] {
  return files.flatMap(({ id, label, ...date }) => {
    const read = dated(date);
    return read ? [{ ...read, id, label }] : [];
  });
}
