import type { z } from 'astro/zod';

/** A field of a schema; only the properties used here. */
interface FieldNode {
  description?: string;
  shape?: Record<string, FieldNode>;
  options?: readonly string[];
  def: { type: string; innerType?: FieldNode; element?: FieldNode; defaultValue?: unknown };
}

const lineWidth = 140;

/** An empty record: each field below a comment with its meaning. The values are empty, so that the check reports what is missing. */
export function recordTemplate(schema: z.ZodType, id: string): string {
  const { shape = {} } = schema as unknown as FieldNode;
  const fields = Object.entries(shape).map(([name, node]) => {
    const lines = [...wrapped(node.description ?? ''), ...choices(node), ...example(node)];
    return [...lines.map((line) => `# ${line}`), `${name}: ${name === 'id' ? id : emptyValue(node)}`.trimEnd()].join('\n');
  });
  return `${fields.join('\n\n')}\n`;
}

/** Wraps a text into lines for a comment. */
function wrapped(words: string): string[] {
  return words.match(new RegExp(`\\S(.{0,${lineWidth - 4}}\\S)?(?=\\s|$)`, 'g')) ?? [];
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

/** The fields of an object on one line; for a closed vocabulary, its first value. */
const group = (node: FieldNode) =>
  `{ ${Object.entries(node.shape ?? {})
    .map(([key, inner]) => `${key}: ${inner.def.type === 'enum' ? inner.options?.[0] : emptyValue(inner)}`)
    .join(', ')} }`;

function bare(node: FieldNode): FieldNode {
  return node.def.innerType ? bare(node.def.innerType) : node;
}

function choices(node: FieldNode): string[] {
  const { options = [], def } = bare(node);
  return def.type === 'enum' ? [`One of: ${options.join(', ')}.`] : [];
}

/** An example entry, for lists and objects that start empty. */
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
