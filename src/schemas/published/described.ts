import { z } from 'astro/zod';
import type { InCsv } from './in-csv.ts';

/** What is said of a published field or shape besides what it means. */
interface Traits<Value> {
  /** The closed vocabulary whose words the field may hold. */
  vocabulary?: string;
  /** The name of a shape that several collections share: the JSON Schema describes it once and refers to it. */
  id?: string;
  /** How it stands in a CSV file, where the general rule does not fit; `false`: it has no column. */
  csv?: InCsv<Value> | false;
}

/** A field with what it means, in English and Chinese: `described(z.string(), 'The id …', '编号……')`. */
export function described<Schema extends z.ZodType>(
  schema: Schema,
  description: string,
  zh: string,
  traits: Traits<z.output<Schema>> = {},
): Schema {
  return schema.meta({ description, zh, ...traits });
}

/** The shape of a published record or of a part of one: what it is, in English and Chinese, then a line a field. */
export function shape<Fields extends z.ZodRawShape>(
  description: string,
  zh: string,
  fields: Fields,
  traits: Traits<z.output<z.ZodObject<Fields, z.core.$strict>>> = {},
) {
  return described(z.strictObject(fields), description, zh, traits);
}
