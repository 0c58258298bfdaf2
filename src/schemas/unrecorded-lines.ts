import { z } from 'astro/zod';
import { lines } from './evidence.ts';
import { shape } from './shape.ts';
import { id, text } from './text.ts';
import { unrecordedReason } from './vocabularies.ts';

const readElsewhere = shape('Where the same is read.', {
  id: id.optional().describe('Id of the document; this one when left out.'),
  lines: lines.describe('The used lines.'),
});

const unrecordedLines = shape('Lines, or words on lines, that went into no record.', {
  lines: lines.describe('The lines the reason speaks of. Without `printed`, whole lines that nothing uses.'),
  printed: z
    .array(z.string().min(1).max(40))
    .min(1)
    .optional()
    .describe(
      'On lines that are used for something else: the words that were left, each with its figure or title (a `statement` may be without), at most 40 characters.',
    ),
  reason: unrecordedReason.describe('What kind of reason it is, from `content/vocabularies/unread-reason.json`.'),
  why: text.describe('The reason for these lines in particular, in our words and without a figure.'),
  see: readElsewhere
    .optional()
    .describe(
      'The used lines that say the same, or carry what is missing here; a `repeat` needs it. The document is this one when `id` is left out.',
    ),
});

export const unrecordedLinesSchema = z
  .array(unrecordedLines)
  .describe(
    '`content/sources/<id>/unread.yaml`: what of the document went into no record, and why, in the order of the lines. Every line with ' +
      'words on it is used by a record or stands here; so does every figure and every 《title》 on a used line that no printed form on ' +
      'record covers. The evidence run refuses what is neither, and a reason for what has meanwhile been read.',
  );

export const ledgerSchema = shape(
  '`content/sources/<id>/ledger.json`, written by the evidence run and never by hand: builds have the documents’ lines only through it.',
  {
    source: id.describe('Id of the source.'),
    sha256: z.string().describe('SHA-256 of the text conversion it was made from.'),
    lineCount: z.number().int().describe('Lines of the text conversion.'),
    worded: z.number().int().describe('How many lines hold words.'),
    lines: z
      .record(z.string(), z.array(z.string()))
      .describe('Line → what was read from it: `case/wuxi#fund@0` printed words, `case/wuxi` a record written from it.'),
    unread: unrecordedLinesSchema.describe('What nothing uses, with its reasons, as in `unread.yaml`.'),
  },
);
