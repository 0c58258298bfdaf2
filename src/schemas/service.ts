import { z } from 'astro/zod';
import { id, text } from './text.ts';

/** `content/services/<id>.yaml`: a term of the service thesaurus. Pinyin and Traditional forms are derived. */
export const serviceSchema = z.strictObject({
  id,
  /** The preferred term. */
  term: text,
  /** Other words for the same thing; a reader who types one of them finds the term. */
  synonyms: z.strictObject({
    en: z.array(z.string().min(1)).default([]),
    zh: z.array(z.string().min(1)).default([]),
    /** Words used in Hong Kong and Taiwan that conversion does not give: 安老服務, 義工. */
    zhHant: z.array(z.string().min(1)).default([]),
  }),
  /** Id of the wider term; `null` at the top. Two levels. */
  broader: id.nullable(),
  /** What belongs here and what does not, in one sentence. */
  scope: text,
});
