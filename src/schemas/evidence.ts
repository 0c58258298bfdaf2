import { z } from 'astro/zod';
import { id, printedLanguage, text } from './text.ts';
import { figureMeasure } from './vocabularies.ts';

/** Lines of our text conversion of a source: `"1050"`, `"1050-1051"`, or several joined by commas. */
export const lines = z.string().regex(/^\d+(-\d+)?(, ?\d+(-\d+)?)*$/, 'lines look like "1050" or "1050-1051", several joined by commas');

/** A place in a source, without the words. */
export const locator = z.strictObject({ id, lines });

/** Words of a source and where they stand. */
export const quotation = z.strictObject({
  /**
   * The words as printed: one stretch of one line, at most 40 characters, spaces as printed, Markdown `*` left out.
   * The evidence run looks for exactly these characters at these lines.
   */
  printed: z.string().min(1).max(200),
  /** The language of the printed words. */
  lang: printedLanguage,
  /** Id of the source. */
  source: id,
  /** Where the words stand in it. */
  lines,
  /** What we take a misprint to say. Left out when the print is right. */
  reads: z.string().min(1).optional(),
  /** Why `reads` differs from `printed`: `{ en, zh }`. Needed whenever `reads` is given. */
  why: text.optional(),
});

/** One printed form of a quantity. The number, unit and precision are computed from `printed` (or from `reads`). */
export const reading = quotation.extend({
  printed: z.string().min(1).max(40),
  /** Words of a table header that carry the unit ("million", 万), when the cell itself has none. */
  unitPrinted: z.string().min(1).optional(),
});

/** A quantity with every printed form of it. */
export const figure = z.strictObject({
  /** Unique within the record; the figure's address is `…/cases/<case>/#figure-<id>`. */
  id,
  /** What is measured, from `content/vocabularies/measure.json`. */
  measure: figureMeasure,
  /** What exactly this number counts, in our words and without the number: "Old people served each day". */
  label: text,
  /**
   * Chinese slide, English slide, another document: two readings of one quantity, never two figures.
   * The first is preferred unless a conflict prefers another.
   */
  readings: z.array(reading).min(1),
  /** `case/<id>#<figure>` of the amount this one is contained in; totals never add both. */
  partOf: z.string().optional(),
  /** Id of the conflict that discusses the rival readings. */
  conflict: id.optional(),
});

/** A date with the words it was read from. */
export const datedQuotation = quotation.extend({
  /**
   * The date in EDTF: `2007`, `2007-03`, `2010-07-12`; not known exactly: `2004~`, `[2004..2006]`; lasting: `2004/2006`; open: `2005/..`.
   * Not knowing and lasting are different things and are drawn differently.
   */
  edtf: z.string(),
});

/** A further date of a record, shown in its narrative with `<When id="…"/>`. */
export const namedDate = datedQuotation.extend({
  id,
  /** What happened on it, in our words. */
  label: text,
});
