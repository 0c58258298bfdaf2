import { z } from 'astro/zod';

/**
 * The shape of a record or of a part of one: its meaning, then its fields. The meaning of a field is in `describe`: editors show it while a
 * record is written, and `npm run new` writes it above the field. An unknown field is an error.
 */
export function shape<Fields extends z.ZodRawShape>(description: string, fields: Fields) {
  return z.strictObject(fields).describe(description);
}
