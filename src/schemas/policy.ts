import { z } from 'astro/zod';
import { datedQuotation, figure, lines, locator, quotation } from './evidence.ts';
import { id, ref, text, textOrigin } from './text.ts';
import { governmentLevel, kindOfPolicyLink } from './vocabularies.ts';

/** `content/policies/<id>.yaml`: a law, opinion, measure, notice, plan, catalogue or report. */
export const policySchema = z.strictObject({
  id,
  /** The title without brackets: 《》 and quotation marks are typography. */
  title: text,
  /** `printed` when a source gives the title in that language, `ours` when it is our translation. */
  titleFrom: textOrigin,
  /** Where each printed form of the title stands. */
  printed: z.array(quotation).min(1),
  /** A few words for the lanes: at most 34 Latin or 14 Chinese characters. */
  short: text,
  /** Ids of the issuing organisations; empty when the source names none. */
  issuers: z.array(id),
  level: governmentLevel,
  /** Where it applies; `null` for the whole country. */
  place: id.nullable(),
  /** When it was issued; `null` when the source does not say. */
  date: datedQuotation.nullable(),
  until: datedQuotation.nullable(),
  /** One line on what it did, in our words and without figures. `null` when the source gives only the title. */
  did: text.nullable(),
  services: z.array(id).default([]),
  figures: z.array(figure).default([]),
  /** What it cites, implements, scales up, evaluates or replaces, with the lines that say so. */
  links: z.array(z.strictObject({ type: kindOfPolicyLink, to: ref, source: id, lines })).default([]),
  sources: z.array(locator).min(1),
});
