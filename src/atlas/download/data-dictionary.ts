import type { Text } from '../../values/locale.ts';
import type { JsonSchema } from './json-schema.ts';

/** The kinds of value a field may hold. */
export type FieldKind = 'string' | 'integer' | 'number' | 'boolean' | 'object';

/** A line of the data dictionary. */
export interface Field {
  /** `claims[].printed`: within each of the claims. The name of a CSV column is this path without brackets. */
  path: string;
  kind: FieldKind;
  /** A shape described elsewhere: `figure`, `text`. */
  shape: string | null;
  isList: boolean;
  isNullable: boolean;
  meaning: Text;
  /** The closed vocabulary it takes its words from. */
  vocabulary: string | null;
  /** The words it may hold. */
  words: string[];
}

/** A table or a shared shape, field by field. */
export interface Described {
  name: string;
  meaning: Text;
  fields: Field[];
}

/** What is in the data: each table, and the shapes that several of them share. */
export interface DataDictionary {
  tables: Described[];
  shapes: Described[];
}

/** The data dictionary of the record schemas, by name of their table. */
export function dataDictionary(schemas: Record<string, JsonSchema>): DataDictionary {
  const shared = Object.assign({}, ...Object.values(schemas).map(({ $defs }) => $defs ?? {})) as Record<string, JsonSchema>;
  return { tables: describeAll(schemas), shapes: describeAll(shared) };
}

/** What a column of a table means: what the field says it is named after, else the one that field stands in. */
export function columnMeaning({ tables, shapes }: DataDictionary, table: string, column: string): Text | null {
  const [first = '', ...rest] = column.split('.');
  const fields = tables.find(({ name }) => name === table)?.fields ?? [];
  const called = (path: string) => fields.find((field) => field.path.replaceAll('[]', '') === path);
  const outer = called(first);
  const isOneOfThree = outer?.shape === 'text' || outer?.shape === 'addresses';
  const inner = isOneOfThree ? outer : shapes.find(({ name }) => name === outer?.shape)?.fields.find(({ path }) => path === rest.join('.'));
  return (called(column) ?? inner ?? outer)?.meaning ?? null;
}

function describeAll(schemas: Record<string, JsonSchema>): Described[] {
  return Object.entries(schemas).map(([name, schema]) => ({ name, meaning: meaningOf(schema), fields: fieldsOf(schema, '') }));
}

function fieldsOf(schema: JsonSchema, before: string): Field[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    const value = property.anyOf?.find((option) => !allowsNull(option)) ?? property;
    const isList = typeOf(value) === 'array';
    const item = isList && typeof value.items === 'object' ? value.items : value;
    const field: Field = {
      path: `${before}${name}${isList && item.properties ? '[]' : ''}`,
      kind: (typeOf(item) ?? 'object') as FieldKind,
      shape: item.$ref?.split('/').at(-1) ?? null,
      isList,
      isNullable: allowsNull(property),
      meaning: meaningOf(property),
      vocabulary: property.vocabulary ?? null,
      words: (item.enum ?? []).filter((word) => word !== null).map(String),
    };
    return [field, ...fieldsOf(item, `${field.path}.`)];
  });
}

function allowsNull({ type, anyOf }: JsonSchema): boolean {
  return [type].flat().includes('null') || (anyOf?.some(allowsNull) ?? false);
}

function typeOf({ type }: JsonSchema): string | undefined {
  return [type].flat().find((name) => name !== 'null');
}

function meaningOf({ description = '', zh = '' }: JsonSchema): Text {
  return { en: description, zh };
}
