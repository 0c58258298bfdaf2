import type { Text } from '../../values/locale.ts';
import type { JsonSchema } from './json-schema.ts';

/** The types of value a field may have. */
export type FieldKind = 'string' | 'integer' | 'number' | 'boolean' | 'object';

/** An entry of the data dictionary. */
export interface Field {
  /** `claims[].printed`: the field `printed` of each of the claims. A CSV column has this path, without brackets, as its name. */
  path: string;
  kind: FieldKind;
  /** The name of the shared shape that describes its value (`figure`, `text`); `null` if it has none. */
  shape: string | null;
  isList: boolean;
  isNullable: boolean;
  meaning: Text;
  /** The closed vocabulary of its values; `null` if it has none. */
  vocabulary: string | null;
  /** The values it may have, if they are a closed list. */
  words: string[];
}

/** A table or shared shape with its fields. */
export interface Described {
  name: string;
  meaning: Text;
  fields: Field[];
}

/** The description of the data: all tables, and the shapes that several of them share. */
export interface DataDictionary {
  tables: Described[];
  shapes: Described[];
}

/** The data dictionary of some record schemas, which are given by table name. */
export function dataDictionary(schemas: Record<string, JsonSchema>): DataDictionary {
  const shared = Object.assign({}, ...Object.values(schemas).map(({ $defs }) => $defs ?? {})) as Record<string, JsonSchema>;
  return { tables: describeAll(schemas), shapes: describeAll(shared) };
}

/**
 * The meaning of a CSV column: that of the field with the same path, else of the field in the shared shape, else of its outermost field.
 * `null` if the field is unknown or has no description.
 */
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
