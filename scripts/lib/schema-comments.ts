import ts from 'typescript';

/** What the source of a schema says of a shape: the comment above it and those of its fields. */
interface Commented {
  comment: string | null;
  fields: Map<string, Commented>;
}

/** A JSON Schema as far as comments go into it. */
interface Schema {
  description?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  anyOf?: Schema[];
}

/** Every constant of the schema files by its name, with the comment above it. */
export type SchemaSources = Map<string, { comment: string | null; value: ts.Expression }>;

/** Reads the constants of schema files; `sources` are the texts of the files. */
export function readSchemaSources(sources: readonly string[]): SchemaSources {
  const constants: SchemaSources = new Map();
  for (const text of sources) {
    const file = ts.createSourceFile('schema.ts', text, ts.ScriptTarget.Latest, true);
    for (const statement of file.statements) {
      if (!ts.isVariableStatement(statement)) continue;
      for (const { name, initializer } of statement.declarationList.declarations) {
        if (ts.isIdentifier(name) && initializer) constants.set(name.text, { comment: commentAbove(statement), value: initializer });
      }
    }
  }
  return constants;
}

/** The schema with the comments of the constant it was made from as descriptions, so that editors show them. */
export function withComments<Json extends Schema>(schema: Json, constants: SchemaSources, name: string): Json {
  const constant = constants.get(name);
  return constant ? describe(schema, { comment: constant.comment, fields: fieldsOf(constant.value, constants) }) : schema;
}

function describe<Json extends Schema>(schema: Json, { comment, fields }: Commented): Json {
  const inner = (part: Schema) => describe(part, { comment: null, fields });
  return {
    ...schema,
    ...(comment === null ? {} : { description: comment }),
    ...(schema.properties
      ? {
          properties: Object.fromEntries(
            Object.entries(schema.properties).map(([key, part]) => [
              key,
              describe(part, fields.get(key) ?? { comment: null, fields: new Map() }),
            ]),
          ),
        }
      : {}),
    ...(schema.items ? { items: inner(schema.items) } : {}),
    ...(schema.anyOf ? { anyOf: schema.anyOf.map(inner) } : {}),
  };
}

/** The fields an expression gives a shape: `z.strictObject({ … })`, `shape.extend({ … })`, `z.array(shape)`, `shape.nullable()`, `shape`. */
function fieldsOf(expression: ts.Expression, constants: SchemaSources): Map<string, Commented> {
  if (ts.isIdentifier(expression)) {
    const constant = constants.get(expression.text);
    return constant ? fieldsOf(constant.value, constants) : new Map();
  }
  if (!ts.isCallExpression(expression) || !ts.isPropertyAccessExpression(expression.expression)) return new Map();
  const { expression: base, name } = expression.expression;
  const [argument] = expression.arguments;
  if (argument && name.text === 'array') return fieldsOf(argument, constants);
  if (argument && ts.isObjectLiteralExpression(argument)) return merged(fieldsOf(base, constants), fieldsOfLiteral(argument, constants));
  return fieldsOf(base, constants);
}

function fieldsOfLiteral(literal: ts.ObjectLiteralExpression, constants: SchemaSources): Map<string, Commented> {
  const fields = new Map<string, Commented>();
  for (const property of literal.properties) {
    if (!property.name || !ts.isIdentifier(property.name)) continue;
    const value = ts.isPropertyAssignment(property)
      ? property.initializer
      : ts.isShorthandPropertyAssignment(property)
        ? property.name
        : null;
    if (value)
      fields.set(property.name.text, {
        comment: commentAbove(property) ?? commentOfBase(value, constants),
        fields: fieldsOf(value, constants),
      });
  }
  return fields;
}

/** A shape extended: a field written again keeps its comment unless it has a new one. */
function merged(base: Map<string, Commented>, added: Map<string, Commented>): Map<string, Commented> {
  return new Map([
    ...base,
    ...[...added].map(([name, field]): [string, Commented] => [
      name,
      { ...field, comment: field.comment ?? base.get(name)?.comment ?? null },
    ]),
  ]);
}

/** The comment of the constant a value is made of: that of `id` for `id.nullable()`, that of `locator` for `z.array(locator)`. */
function commentOfBase(value: ts.Expression, constants: SchemaSources): string | null {
  if (ts.isIdentifier(value)) return constants.get(value.text)?.comment ?? null;
  if (!ts.isCallExpression(value) || !ts.isPropertyAccessExpression(value.expression)) return null;
  const { expression: base, name } = value.expression;
  const [argument] = value.arguments;
  return commentOfBase(name.text === 'array' && argument ? argument : base, constants);
}

function commentAbove(node: ts.Node): string | null {
  const [comment] = ts.getJSDocCommentsAndTags(node);
  return comment && typeof comment.comment === 'string' ? comment.comment.replace(/\s*\n\s*/g, ' ') : null;
}
