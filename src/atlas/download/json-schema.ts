/** The subset of JSON Schema that the atlas writes. `zh` and `vocabulary` are our own keywords; published schemas omit them. */
export interface JsonSchema {
  $ref?: string | undefined;
  $defs?: Record<string, JsonSchema> | undefined;
  type?: string | string[] | undefined;
  description?: string | undefined;
  zh?: string | undefined;
  vocabulary?: string | undefined;
  enum?: unknown[] | undefined;
  properties?: Record<string, JsonSchema> | undefined;
  items?: JsonSchema | boolean | undefined;
  anyOf?: JsonSchema[] | undefined;
  [word: string]: unknown;
}

/** The schema without our own keywords, which strict validators reject. */
export function standardSchema(schema: JsonSchema): JsonSchema {
  const { zh, vocabulary, ...standard } = schema;
  const each = (schemas: Record<string, JsonSchema>) =>
    Object.fromEntries(Object.entries(schemas).map(([name, inner]) => [name, standardSchema(inner)]));
  return {
    ...standard,
    ...(schema.properties ? { properties: each(schema.properties) } : {}),
    ...(typeof schema.items === 'object' ? { items: standardSchema(schema.items) } : {}),
    ...(schema.anyOf ? { anyOf: schema.anyOf.map(standardSchema) } : {}),
    ...(schema.$defs ? { $defs: each(schema.$defs) } : {}),
  };
}
