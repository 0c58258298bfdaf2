import { z } from 'astro/zod';
import { lines } from './evidence.ts';
import { id, text } from './text.ts';
import { reasonUnread } from './vocabularies.ts';

/**
 * `content/sources/<id>/unread.yaml`: what of the document went into no record, and why, in the order of the lines. Every line with
 * words on it is used by a record or stands here; so does every figure and every 《title》 on a used line that no printed form on
 * record covers. The evidence run refuses what is neither, and a reason for what has meanwhile been read.
 */
export const unreadSchema = z.array(
  z.strictObject({
    /** The lines the reason speaks of. Without `printed`, whole lines that nothing uses. */
    lines,
    /** On lines that are used for something else: the words that were left, each with its figure or title, at most 40 characters. */
    printed: z.array(z.string().min(1).max(40)).min(1).optional(),
    /** What kind of reason it is, from `content/vocabularies/unread-reason.json`. */
    reason: reasonUnread,
    /** The reason for these lines in particular, in our words and without a figure. */
    why: text,
    /** The used lines that say the same, or carry what is missing here; a `repeat` needs it. The document is this one when `id` is left out. */
    see: z.strictObject({ id: id.optional(), lines }).optional(),
  }),
);

/**
 * `content/sources/<id>/ledger.json`, written by the evidence run and never by hand: builds have the documents' lines only
 * through it.
 */
export const ledgerSchema = z.strictObject({
  source: id,
  /** SHA-256 of the text conversion it was made from. */
  sha256: z.string(),
  lineCount: z.number().int(),
  /** How many lines hold words. */
  worded: z.number().int(),
  /** Line → what was read from it: `case/wuxi#fund@0` printed words, `case/wuxi` a record written from it. */
  lines: z.record(z.string(), z.array(z.string())),
  /** What nothing uses, with its reasons, as in `unread.yaml`. */
  unread: unreadSchema,
});
