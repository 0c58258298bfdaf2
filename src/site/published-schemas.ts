import { type DataDictionary, dataDictionary } from '../atlas/download/data-dictionary.ts';
import { type JsonSchema, standardSchema } from '../atlas/download/json-schema.ts';
import { type PublishedCollection, publishedRows, publishedShapes } from '../schemas/published/collections.ts';
import { describedSchema } from './described-schema.ts';

/** The JSON Schema of a published file: the envelope and its records. Its id is the address at which it is published. */
export function fileSchema(collection: PublishedCollection, id: string): JsonSchema {
  const { $schema, $defs, ...record } = describedSchema(publishedShapes[collection]);
  return standardSchema({
    $schema,
    $id: id,
    title: `Point to Surface: ${collection}`,
    description: record.description,
    type: 'object',
    properties: {
      atlas: { const: 'point-to-surface', description: 'The atlas the file is from.' },
      version: {
        type: 'string',
        pattern: '^[0-9]+\\.[0-9]+\\.[0-9]+\\+[0-9a-f]{12}$',
        description: 'Version of the atlas, and a hash of the content of its records.',
      },
      records: { type: 'array', items: { $ref: '#/$defs/record' }, description: 'The records, in the order of their ids.' },
    },
    required: ['atlas', 'version', 'records'],
    additionalProperties: false,
    $defs: { record, ...$defs },
  });
}

/** The data dictionary of everything that is published. */
export function publishedDictionary(): DataDictionary {
  return dataDictionary(
    Object.fromEntries(Object.entries({ ...publishedShapes, ...publishedRows }).map(([table, shape]) => [table, describedSchema(shape)])),
  );
}
