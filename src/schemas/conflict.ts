import { z } from 'astro/zod';
import { quotation, sources } from './evidence.ts';
import { shape } from './shape.ts';
import { id, ref, text } from './text.ts';
import { editorsConfidence, kindOfConflict, kindOfRecordedFact, weightOfConflict } from './vocabularies.ts';

const claim = shape('One of the rival readings: a reading on record, words of a source, or a fact of public record.', {
  ref: ref.optional().describe('The reading on record: `case/<id>#<figure>@<n>`.'),
  quotation: quotation.optional().describe('Words of a source and where they stand.'),
  ofRecord: shape('A fact of public record that contradicts what is printed.', {
    of: ref.describe('The rule or the work: `policy/<id>`, `work/<id>`.'),
    fact: kindOfRecordedFact.describe('The fact in its `ofRecord`.'),
  })
    .optional()
    .describe('A fact of public record.'),
  meaning: text.describe('What this reading would mean.'),
});

export const conflictSchema = shape(
  '`content/conflicts/<id>.yaml`: sources that contradict each other, their own arithmetic or their own translation.',
  {
    id,
    kind: kindOfConflict.describe('What disagrees with what.'),
    title: text.describe('What is in dispute, in a few words and without figures.'),
    claims: z
      .array(claim)
      .min(2)
      .describe(
        'The rival readings. A claim is a reading on record (`case/<id>#<figure>@<n>`), words of a source, or a fact of public record.',
      ),
    preferred: z
      .number()
      .int()
      .nonnegative()
      .nullable()
      .describe('Position of the preferred claim, counting from 0; `null` when none can be preferred.'),
    answer: text.describe(
      'Our reading as an answer, in one short line without figures: “Privately run, not privately owned”; where none is preferred, what remains open.',
    ),
    why: text.describe(
      'Why, in two or three sentences. Figures are filled in: `{0}` that of the first claim, `{0:number}` without what it counts.',
    ),
    confidence: editorsConfidence.describe('How sure the editors are of the reading they prefer.'),
    weight: weightOfConflict.describe('How much turns on it: a date, an amount, an actor or a claim; a name or a rendering; print only.'),
    weightWhy: text.describe('What turns on it, in a word or a few: “amount”, “who paid”, “spelling”.'),
    stake: text.describe('What depends on it: one sentence.'),
    affects: z.array(ref).min(1).describe('References of the records that use a disputed figure.'),
    sources,
  },
);
