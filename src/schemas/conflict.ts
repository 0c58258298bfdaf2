import { z } from 'astro/zod';
import { locator, quotation } from './evidence.ts';
import { id, ref, text } from './text.ts';
import { editorsConfidence, kindOfConflict } from './vocabularies.ts';

/** `content/conflicts/<id>.yaml`: sources that contradict each other, their own arithmetic or their own translation. */
export const conflictSchema = z.strictObject({
  id,
  kind: kindOfConflict,
  /** What is in dispute, in a few words and without figures. */
  title: text,
  /** The rival readings. A claim is a reading on record (`case/<id>#<figure>@<n>`) or words of a source. */
  claims: z
    .array(
      z.strictObject({
        ref: ref.optional(),
        quotation: quotation.optional(),
        /** What this reading would mean. */
        meaning: text,
      }),
    )
    .min(2),
  /** Position of the preferred claim, counting from 0; `null` when none can be preferred. */
  preferred: z.number().int().nonnegative().nullable(),
  /** Why, in two or three sentences. */
  why: text,
  confidence: editorsConfidence,
  /** What depends on it: one sentence. */
  stake: text,
  /** References of the records that use a disputed figure. */
  affects: z.array(ref).min(1),
  sources: z.array(locator).min(1),
});
