import { z } from 'astro/zod';
import type { JsonSchema } from '../atlas/download/json-schema.ts';

/** The JSON Schema of a shape, without the bounds of safe integers, which are not about the data, and without `csv`. */
export function describedSchema(shape: z.ZodType, io: 'input' | 'output' = 'output'): JsonSchema {
  return z.toJSONSchema(shape, {
    io,
    override: ({ jsonSchema }) => {
      delete jsonSchema.csv;
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    },
  }) as JsonSchema;
}
