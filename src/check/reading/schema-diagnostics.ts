import type { z } from 'astro/zod';
import type { Diagnostic } from '../diagnostic.ts';
import { didYouMean } from '../nearest.ts';
import type { YamlFile } from './read-yaml.ts';

/** The definition of a schema; only the fields used here. */
interface SchemaNode {
  shape?: Record<string, SchemaNode>;
  def?: { innerType?: SchemaNode; element?: SchemaNode };
}

/** The fields that an object at a path of a schema may have. */
function fieldsAt(schema: unknown, path: readonly PropertyKey[]): string[] {
  let node: SchemaNode | undefined = unwrap(schema as SchemaNode);
  for (const step of path) {
    node = unwrap(typeof step === 'number' ? node?.def?.element : node?.shape?.[String(step)]);
  }
  return Object.keys(node?.shape ?? {});
}

function unwrap(node: SchemaNode | undefined): SchemaNode | undefined {
  let inner = node;
  while (inner?.def?.innerType) inner = inner.def.innerType;
  return inner;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, step) => (value as Record<PropertyKey, unknown> | null | undefined)?.[step], data);
}

const dotted = (path: readonly PropertyKey[]) => path.map(String).join('.') || 'the record';

/** Turns schema errors into diagnostics, each with its line and column. */
export function schemaDiagnostics(file: string, schema: z.ZodType, yaml: YamlFile, error: z.ZodError): Diagnostic[] {
  return error.issues.flatMap((issue): Diagnostic[] => {
    const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
    const value = valueAt(yaml.data, path);
    const report = (code: string, message: string, fix: string, at = yaml.at(path)): Diagnostic => ({ file, ...at, code, message, fix });

    if (issue.code === 'unrecognized_keys') {
      const known = fieldsAt(schema, path);
      return issue.keys.map((key) => {
        const fix = didYouMean(key, known, `Known fields: ${known.join(', ')}.`);
        return report('FIELD_UNKNOWN', `the field "${key}" is not known.`, fix, yaml.at([...path, key], true));
      });
    }
    if (value === undefined) {
      const fix = `Add "${String(path.at(-1))}"; write null if the source says nothing and the field allows it.`;
      return [report('FIELD_MISSING', `"${dotted(path)}" is missing.`, fix)];
    }
    if (issue.code === 'invalid_value') {
      const known = issue.values.map(String);
      const all = `Use one of: ${known.join(', ')}.`;
      return typeof value === 'string'
        ? [report('VALUE_UNKNOWN', `"${value}" is not in the list for "${dotted(path)}".`, didYouMean(value, known, all))]
        : [report('FIELD_TYPE', `"${dotted(path)}" is ${describe(value)}, but needs one word.`, all)];
    }
    if (issue.code === 'invalid_type') {
      const fix = 'Write it as the example record does; quote it if it is meant as text.';
      return [report('FIELD_TYPE', `"${dotted(path)}" is ${describe(value)}, but needs ${issue.expected}.`, fix)];
    }
    return [report('FIELD_FORM', `"${dotted(path)}" does not fit: ${issue.message}.`, 'See the comment of the field in its schema.')];
  });
}

function describe(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  return typeof value === 'object' ? 'a group of fields' : `the ${typeof value} ${JSON.stringify(value)}`;
}
