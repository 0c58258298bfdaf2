import { type AtlasDate, parseDate } from '../../src/values/date.ts';

/** A date of a test, written as a record writes it. */
export function on(edtf: string): AtlasDate {
  const parsed = parseDate(edtf);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.date;
}
