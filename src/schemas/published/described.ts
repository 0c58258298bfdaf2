import { z } from 'astro/zod';

/** What is said of a published field or shape besides what it means. */
interface Traits {
  /** The closed vocabulary whose words the field may hold. */
  vocabulary?: string;
  /** The name of a shape that several collections share: the JSON Schema describes it once and refers to it. */
  id?: string;
}

/** A field with what it means, in English and Chinese: `described(z.string(), 'The id …', '编号……')`. */
export function described<Schema extends z.ZodType>(schema: Schema, description: string, zh: string, traits: Traits = {}): Schema {
  return schema.meta({ description, zh, ...traits });
}

/** The shape of a published record or of a part of one: what it is, in English and Chinese, then a line a field. */
export function shape<Fields extends z.ZodRawShape>(description: string, zh: string, fields: Fields, traits: Traits = {}) {
  return described(z.strictObject(fields), description, zh, traits);
}
