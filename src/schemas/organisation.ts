import { z } from 'astro/zod';
import { locator, quotation } from './evidence.ts';
import { id, text, textOrigin } from './text.ts';
import { governmentLevel, kindOfOrganisation } from './vocabularies.ts';

/** `content/organisations/<id>.yaml`: a buyer, provider, evaluator or funder. Its roles are derived from the cases. */
export const organisationSchema = z.strictObject({
  id,
  /** The name by which the atlas calls it. */
  name: text,
  /** `printed` when a source gives the name in that language, `ours` when it is our translation. */
  nameFrom: textOrigin,
  /** Each printed form of the name, with where it stands: variants, short forms, both languages. */
  names: z.array(quotation).min(1),
  /** Names by which it is widely known and which no document prints: of public record, marked as editorial. A reader who types one finds it. */
  alsoKnownAs: z.array(z.string().min(1)).default([]),
  kind: kindOfOrganisation,
  /** For government bodies: at which level. `null` otherwise. */
  level: governmentLevel.nullable(),
  /** Where it sits; `null` when no place is named. */
  place: id.nullable(),
  /** One line of context from the sources, in our words. */
  note: text.optional(),
  sources: z.array(locator).min(1),
});
