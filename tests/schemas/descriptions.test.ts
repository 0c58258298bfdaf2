import { describe, expect, test } from 'vitest';
import type { JsonSchema } from '../../src/atlas/download/json-schema.ts';
import { collections, glossarySchema, ledgerSchema, notCheckableSchema, unrecordedLinesSchema } from '../../src/schemas/collections.ts';
import { publishedRows, publishedShapes } from '../../src/schemas/published/collections.ts';
import { describedSchema } from '../../src/site/described-schema.ts';

const recordShapes = {
  ...Object.fromEntries(Object.entries(collections).map(([name, { schema }]) => [name, schema])),
  glossary: glossarySchema,
  'not-checkable': notCheckableSchema,
  unread: unrecordedLinesSchema,
  ledger: ledgerSchema,
};

/** The shape and every field of it and of the shapes within, each with its path: `figures[].readings[].printed`. */
function describedParts(schema: JsonSchema, path = ''): [path: string, part: JsonSchema][] {
  const within = Object.entries({ ...schema.properties, ...schema.$defs });
  return [
    ...within.flatMap(([name, part]): [string, JsonSchema][] => [[`${path}.${name}`, part], ...describedParts(part, `${path}.${name}`)]),
    ...(typeof schema.items === 'object' ? describedParts(schema.items, `${path}[]`) : []),
    ...(schema.anyOf ?? []).flatMap((option) => describedParts(option, path)),
  ];
}

function silentParts(schema: JsonSchema, isSilent: (part: JsonSchema) => boolean): string[] {
  const parts: [string, JsonSchema][] = [['', schema], ...describedParts(schema)];
  return parts.filter(([, part]) => isSilent(part)).map(([path]) => path);
}

describe('a record', () => {
  test.each(Object.entries(recordShapes))('of %s says what it is and what each of its fields means', (_, shape) => {
    expect(silentParts(describedSchema(shape, 'input'), ({ description }) => !description)).toEqual([]);
  });
});

describe('a published record', () => {
  test.each(Object.entries({ ...publishedShapes, ...publishedRows }))('of %s says it in both languages', (_, shape) => {
    expect(silentParts(describedSchema(shape), ({ description, zh }) => !description || !zh)).toEqual([]);
  });
});

test('a field that says nothing is found wherever it stands', () => {
  const words = { type: 'object', properties: { printed: { type: 'string' } } };
  expect(
    silentParts(
      {
        description: 'A record.',
        properties: {
          names: { description: 'Its names.', items: words },
          title: { description: 'Its title.', anyOf: [words, { type: 'null' }] },
          id: {},
        },
      },
      ({ description }) => !description,
    ),
  ).toEqual(['.names[].printed', '.title.printed', '.id']);
});
