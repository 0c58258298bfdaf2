import { z } from 'astro/zod';

/**
 * The shape of a record or of a part of one: what it is, then a line a field. What a field means stands at its end, in `describe`:
 * editors show it while a record is written, `npm run new` writes it above the field. A misspelt field is an error.
 */
export function shape<Fields extends z.ZodRawShape>(description: string, fields: Fields) {
  return z.strictObject(fields).describe(description);
}
