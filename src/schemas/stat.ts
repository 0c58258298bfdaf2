import { z } from 'astro/zod';
import { unitIds } from '../values/units.ts';
import { lines } from './evidence.ts';
import { id, printedLanguage, text, textOrigin } from './text.ts';

/** Words of the source in a heading, and the lines they stand on. */
const headingWords = z.strictObject({
  /** As printed; Markdown `*` left out. */
  printed: z.string().min(1),
  lines,
});

/** What a figure of the documents' own statistics counts, where the print leaves it to the heading of the slide. */
const unit = z.enum(unitIds);

/**
 * `content/statistics/<id>/<id>.yaml`: a table, series or list of a document. The cells stand beside it in `<id>.csv`, exactly
 * as printed: the first column is `row` with the ids of the rows, the others are the columns named here, in this order.
 * An empty cell is one the document leaves empty.
 */
export const statSchema = z.strictObject({
  id,
  /** `series`: the rows are years. `lost`: charts whose values did not survive the text conversion; it has no columns. */
  kind: z.enum(['table', 'series', 'list', 'lost']),
  /** What it shows, plainly and without figures of its own. */
  title: text,
  /** Whether the document prints the title or it is ours. A printed title must stand on the lines below. */
  titleFrom: textOrigin,
  /** Id of the document. */
  source: id,
  /** Everything it was read from, its heading included. */
  lines,
  columns: z.array(
    z.strictObject({
      id,
      label: text,
      /** The language its cells are printed in. */
      lang: printedLanguage,
      /** `figure`: every cell is read as a number. `words`: the cells are quoted and not read. */
      holds: z.enum(['figure', 'words']).default('figure'),
      /** The heading of the column as printed. */
      heading: headingWords.optional(),
      /** Words that carry the unit of the cells when these have none: "Households (million)", 亿元, "rmb". */
      unitPrinted: headingWords.optional(),
      /** The unit of the cells when no words near them name it, but the title leaves no doubt. */
      unit: unit.optional(),
      /** The column whose cells contain those of this one: "of which women". */
      partOf: id.optional(),
      /** The column of which this is the other language. The two are rival readings of the same quantities. */
      twinOf: id.optional(),
    }),
  ),
  rows: z
    .array(
      z.strictObject({
        id,
        label: text,
        /** The label as printed, by language. */
        printed: z.strictObject({ en: z.string().min(1).optional(), zh: z.string().min(1).optional() }).optional(),
        /** Where the label and the cells of the row stand. */
        lines,
        /** Column → lines, for cells that stand elsewhere than the rest of the row. */
        at: z.record(id, lines).default({}),
        /** The row whose cells contain those of this one: a total and what it is the total of. */
        partOf: id.optional(),
        /** As the `unit` of a column, for lists that mix units. */
        unit: unit.optional(),
      }),
    )
    .min(1),
  /** What to know of single cells. */
  cellNotes: z
    .array(
      z.strictObject({
        row: id,
        column: id,
        /** What a misprint is taken to say; without it, the cell cannot be read as a figure. */
        reads: z.string().min(1).optional(),
        why: text,
      }),
    )
    .default([]),
  /** A picture of bars: columns of one unit, all rows or some. */
  chart: z.strictObject({ columns: z.array(id).min(1), rows: z.array(id).min(2).optional() }).optional(),
  /** What was lost, or must be known before the numbers are used. */
  note: text.nullable(),
});
