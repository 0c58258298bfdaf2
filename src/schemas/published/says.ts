import type { z } from 'astro/zod';

/** What a published field means, in both languages; the English is the `description` of the JSON Schema. */
export interface Meaning {
  description: string;
  zh: string;
  /** Name of the closed vocabulary whose words the field may hold. */
  vocabulary?: string;
  /** Name of a shape that several collections share. */
  id?: string;
}

/** A field with what it means: `says(z.string(), 'The id …', '编号……')`. */
export function says<Schema extends z.ZodType>(
  schema: Schema,
  description: string,
  zh: string,
  more: Pick<Meaning, 'vocabulary' | 'id'> = {},
): Schema {
  return schema.meta({ description, zh, ...more });
}

/** A shape with a name of its own, described once and referred to wherever it is used. */
export function shape<Schema extends z.ZodType>(id: string, schema: Schema, description: string, zh: string): Schema {
  return says(schema, description, zh, { id });
}
