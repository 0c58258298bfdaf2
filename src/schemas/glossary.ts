import { z } from 'astro/zod';
import { id, text } from './text.ts';

/** `content/glossary.yaml`: the field's terms, one meaning each. */
export const glossarySchema = z.array(
  z.strictObject({
    id,
    term: text,
    definition: text,
    /** Ids of terms it must not be confused with. */
    notToBeConfusedWith: z.array(id).default([]),
  }),
);
