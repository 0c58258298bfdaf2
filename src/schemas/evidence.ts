import { z } from 'astro/zod';
import { shape } from './shape.ts';
import { id, printedLanguage, text } from './text.ts';
import { figureMeasure, scopeOfMoney, statusOfMoney } from './vocabularies.ts';

export const lines = z
  .string()
  .regex(/^\d+(-\d+)?(, ?\d+(-\d+)?)*$/, 'lines look like "1050" or "1050-1051", several joined by commas')
  .describe('Lines of our text conversion of a source: `"1050"`, `"1050-1051"`, or several joined by commas.');

const locator = shape('A place in a source, without the words.', {
  id: id.describe('Id of the source.'),
  lines,
});

export const sources = z.array(locator).min(1).describe('Each place in the documents where it was read.');

const printed = z
  .string()
  .min(1)
  .describe(
    'The words as printed: one stretch of one line, at most 40 characters, spaces as printed, Markdown `*` left out. ' +
      'The evidence run looks for exactly these characters at these lines.',
  );

export const quotation = shape('Words of a source and where they stand.', {
  printed: printed.max(200),
  lang: printedLanguage.describe('The language of the printed words.'),
  source: id.describe('Id of the source.'),
  lines: lines.describe('Where the words stand in it.'),
  reads: z.string().min(1).optional().describe('What we take a misprint to say. Left out when the print is right.'),
  why: text.optional().describe('Why `reads` differs from `printed`: `{ en, zh }`. Needed whenever `reads` is given.'),
});

export const shortQuotation = quotation.extend({ printed: printed.max(40) }).describe('Words of a source, 40 characters at most.');

export const reading = shortQuotation
  .extend({
    unitPrinted: z
      .string()
      .min(1)
      .optional()
      .describe('Words of a table header that carry the unit ("million", 万), when the cell itself has none.'),
  })
  .describe('One printed form of a quantity. The number, unit and precision are computed from `printed` (or from `reads`).');

export const datedQuotation = quotation
  .extend({
    edtf: z
      .string()
      .describe(
        'The date in EDTF: `2007`, `2007-03`, `2010-07-12`; not known exactly: `2004~`, `[2004..2006]`; lasting: `2004/2006`; open: `2005/..`. ' +
          'Not knowing and lasting are different things and are drawn differently.',
      ),
  })
  .describe('A date with the words it was read from.');

export const figure = shape('A quantity with every printed form of it.', {
  id: id.describe('Unique within the record; the figure’s address is `…/cases/<case>/#figure-<id>`.'),
  measure: figureMeasure.describe('What is measured, from `content/vocabularies/measure.json`.'),
  label: text.describe('What exactly this number counts, in our words and without the number: "Old people served each day".'),
  scope: scopeOfMoney.optional().describe('Money only, and never left out there: what it is for, from one person to a whole country.'),
  status: statusOfMoney
    .optional()
    .describe('Money only, and never left out there: whether it was paid, set aside or only expected. What is expected is not added.'),
  period: datedQuotation
    .nullable()
    .optional()
    .describe('Money only: when it was for, with the words. Left out when that is the date of the record; `null` when no source says.'),
  readings: z
    .array(reading)
    .min(1)
    .describe(
      'Chinese slide, English slide, another document: two readings of one quantity, never two figures. ' +
        'The first is preferred unless a conflict prefers another.',
    ),
  partOf: z.string().optional().describe('`case/<id>#<figure>` of the amount this one is contained in; totals never add both.'),
  conflict: id.optional().describe('Id of the conflict that discusses the rival readings.'),
});

export const namedDate = datedQuotation
  .extend({
    id: id.describe('Unique within the record; the narrative names it: `<When id="…"/>`.'),
    label: text.describe('What happened on it, in our words.'),
  })
  .describe('A further date of a record, shown in its narrative with `<When id="…"/>`.');
