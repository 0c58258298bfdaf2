import { isMap, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Diagnostic } from '../diagnostic.ts';

/** A position in a file, counting from 1. */
export interface Position {
  line: number;
  column: number;
}

export interface YamlFile {
  /** The parsed data; `undefined` if the file cannot be parsed. */
  data: unknown;
  /** The position of a value, or of its nearest parent if it is missing. With `key`, the position of its key. */
  at: (path: readonly (string | number)[], key?: boolean) => Position;
  diagnostics: Diagnostic[];
}

const syntaxFixes: Record<string, string> = {
  DUPLICATE_KEY: 'Delete one of the two.',
  MISSING_CHAR: 'Close the bracket or the quotation mark.',
  TAB_AS_INDENT: 'Indent with spaces.',
  MULTIPLE_DOCS: 'Put each document in a file of its own.',
};

/** Parses a YAML file and keeps all positions. Anchors, aliases and tags are reported: records are plain data. */
export function readYaml(file: string, source: string): YamlFile {
  const counter = new LineCounter();
  const diagnostics: Diagnostic[] = [];
  const position = (offset: number): Position => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const report = (offset: number, code: string, message: string, fix: string) =>
    diagnostics.push({ file, ...position(offset), code, message, fix });

  const document = parseDocument(source, { lineCounter: counter, prettyErrors: false, strict: true, uniqueKeys: true });
  for (const error of [...document.errors, ...document.warnings]) {
    const what = error.message.split('\n')[0]?.replace(/\.$/, '') ?? error.code;
    const code = error.code === 'DUPLICATE_KEY' ? 'YAML_DUPLICATE_KEY' : 'YAML_SYNTAX';
    report(error.pos[0], code, `${what}.`, syntaxFixes[error.code] ?? 'Compare it with a record that passes.');
  }
  let hasAlias = false;
  visit(document, {
    Alias: (_, node) => {
      // The parser throws on an alias without an anchor.
      hasAlias = true;
      report(node.range?.[0] ?? 0, 'YAML_FEATURE', 'an alias is not allowed in a record.', 'Write the value out.');
    },
    Node: (_, node) => {
      const anchor = 'anchor' in node ? node.anchor : undefined;
      if (anchor || node.tag)
        report(node.range?.[0] ?? 0, 'YAML_FEATURE', 'anchors and tags are not allowed in a record.', 'Write the value out.');
    },
    Pair: (_, pair) => {
      const key = String(pair.key);
      if (key === '<<' || key === '__proto__') {
        const offset = (pair.key as { range?: [number, number, number] }).range?.[0] ?? 0;
        report(offset, 'YAML_FEATURE', `the key "${key}" is not allowed in a record.`, 'Write the values out.');
      }
    },
  });

  const at: YamlFile['at'] = (path, key = false) => {
    let node: unknown = document.contents;
    let found = node;
    for (const [depth, step] of path.entries()) {
      const last = depth === path.length - 1;
      if (isMap(node)) {
        const pair = node.items.find((item) => String(item.key) === String(step));
        if (!pair) break;
        node = last && key ? pair.key : (pair.value ?? pair.key);
      } else if (isSeq(node)) node = node.items[Number(step)];
      else break;
      if (!node) break;
      found = node;
    }
    return position((found as { range?: [number, number, number] } | null)?.range?.[0] ?? 0);
  };

  return { data: document.errors.length > 0 || hasAlias ? undefined : document.toJS(), at, diagnostics };
}
