import { z } from 'astro/zod';
import { locator, quotation } from './evidence.ts';
import { id, ref, text } from './text.ts';
import { relationOfClass } from './vocabularies.ts';

/** A heading of the classification, with classes beneath it. */
const group = z.strictObject({
  /** Unique within the classification. */
  id,
  /** What it says, in our words. */
  label: text,
  /** The printed forms of the heading. */
  readings: z.array(quotation).min(1),
});

/** One class, as the document names it, and the terms of the thesaurus it answers to. */
const serviceClass = z.strictObject({
  /** Unique within the classification; the address of the class is `…/services/crosswalk/#<classification>.<id>`. */
  id,
  /** Id of the heading it stands under; left out where there are none. */
  group: id.optional(),
  /** What it says, in our words: the translation that readers of the other language need. */
  label: text,
  /** The printed forms: two documents or two languages are two readings. */
  readings: z.array(quotation).min(1),
  /** The terms it answers to; `relation` says what the class is to the term: `broader` is a class wider than our term. */
  terms: z.array(z.strictObject({ service: id, relation: relationOfClass })).default([]),
  /** Why it answers to none. Needed without `terms`, refused with them. */
  reason: text.optional(),
});

/** `content/classifications/<id>.yaml`: an official list of fields of service, class by class, beside the terms of the thesaurus. */
export const classificationSchema = z.strictObject({
  id,
  /** Our title, plain and exact; no digits. */
  title: text,
  /** The rule or document, or the case, that it belongs to: `policy/<id>`, `case/<id>`. Issuer, place and date are taken from there. */
  of: z.string().regex(/^(policy|case)\/[a-z0-9-]+$/, 'a list belongs to policy/<id> or case/<id>'),
  /** Whether the document prints every class, or only some of them. */
  isWhole: z.boolean(),
  /** The figure that says how many classes there are, when one is on record: `case/<id>#<figure>`. */
  stated: ref.optional(),
  /** What a reader must know to use it, without figures. */
  note: text.nullable(),
  groups: z.array(group).default([]),
  /** The classes in the order of the print. */
  classes: z.array(serviceClass).min(1),
  sources: z.array(locator).min(1),
});
