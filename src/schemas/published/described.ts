import { z } from 'astro/zod';
import type { InCsv } from './in-csv.ts';

/** What is known of a published field or shape besides its meaning. */
interface Traits<Value> {
  /** The closed vocabulary of its values. */
  vocabulary?: string;
  /** The name of a shape used by several collections: the JSON Schema defines it once and refers to it. */
  id?: string;
  /** How it is written in a CSV file, if the general rule does not fit; `false` if it has no column. */
  csv?: InCsv<Value> | false;
}

/** Adds the meaning of a field in English and Chinese: `described(z.string(), 'The id …', '编号……')`. */
export function described<Schema extends z.ZodType>(
  schema: Schema,
  description: string,
  zh: string,
  traits: Traits<z.output<Schema>> = {},
): Schema {
  return schema.meta({ description, zh, ...traits });
}

/** The shape of a published record or of a part of one: its meaning in English and Chinese, then its fields. */
export function shape<Fields extends z.ZodRawShape>(
  description: string,
  zh: string,
  fields: Fields,
  traits: Traits<z.output<z.ZodObject<Fields, z.core.$strict>>> = {},
) {
  return described(z.strictObject(fields), description, zh, traits);
}
