import type { z } from 'astro/zod';

/** What a schema's definition tells of a field; only what is read here. */
interface FieldNode {
  shape?: Record<string, FieldNode>;
  options?: readonly string[];
  def: { type: string; innerType?: FieldNode; element?: FieldNode; defaultValue?: unknown };
}

/**
 * An empty record with every field and its comment. The comments are those of the schema's source, so that the manual
 * is written once; the values are empty, so that the check says what is missing.
 */
export function recordTemplate(schema: z.ZodType, schemaSource: string, id: string): string {
  const comments = commentsOf(schemaSource);
  const { shape } = schema as unknown as FieldNode;
  const fields = Object.entries(shape ?? {}).map(([name, node]) => {
    const lines = [...(comments.get(name) ?? []), ...choices(node), ...example(node)];
    return [...lines.map((line) => `# ${line}`), `${name}: ${name === 'id' ? id : emptyValue(node)}`.trimEnd()].join('\n');
  });
  return `${fields.join('\n\n')}\n`;
}

/** The doc comment above each field of the first level of `export const …Schema`. */
function commentsOf(source: string): Map<string, string[]> {
  const comments = new Map<string, string[]>();
  const body = source.slice(source.search(/export const \w+Schema = z\.strictObject/));
  for (const [, comment = '', name = ''] of body.matchAll(/^ {2}(?:\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*)?(\w+)(?::.*)?,?$/gm)) {
    const lines = comment
      .split('\n')
      .map((line) => line.replace(/^\s*\*?\s*/, '').trim())
      .filter((line) => line !== '');
    if (!comments.has(name)) comments.set(name, lines);
  }
  return comments;
}

function emptyValue(node: FieldNode): string {
  const { type, innerType, defaultValue } = node.def;
  if (type === 'default') return JSON.stringify(defaultValue);
  if (type === 'nullable') return 'null';
  if (type === 'optional' && innerType) return emptyValue(innerType);
  if (type === 'array') return '[]';
  if (type === 'object') return group(node);
  return type === 'string' ? '""' : '';
}

const group = (node: FieldNode) =>
  `{ ${Object.entries(node.shape ?? {})
    .map(([key, inner]) => `${key}: ${inner.def.type === 'enum' ? (inner.options?.[0] ?? '') : '""'}`)
    .join(', ')} }`;

function bare(node: FieldNode): FieldNode {
  return node.def.innerType ? bare(node.def.innerType) : node;
}

function choices(node: FieldNode): string[] {
  const { options } = bare(node);
  return options ? [`One of: ${options.join(', ')}.`] : [];
}

/** How an entry looks, for lists and groups of fields that start empty. */
function example(node: FieldNode): string[] {
  const inner = bare(node);
  const { element } = inner.def;
  const fields = (of: FieldNode) =>
    Object.entries(of.shape ?? {})
      .map(([key, value]) => `${key}${['optional', 'default'].includes(value.def.type) ? '?' : ''}`)
      .join(', ');
  if (element && bare(element).shape) return [`Each entry has: ${fields(bare(element))}.`];
  return inner.shape && node.def.type === 'nullable' ? [`It has: ${fields(inner)}.`] : [];
}
