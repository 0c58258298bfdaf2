import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../diagnostic.ts';
import { pathFromRoot } from './file-reader.ts';
import { readText } from './read-text.ts';

/** The folders whose JSON files are imported by code; a damaged file would end the process before a rule can report it. */
const imported = ['vocabularies', 'map'];

/** The diagnostics of the imported JSON files of a content folder. */
export function dataDiagnostics(folder: string): Diagnostic[] {
  return imported
    .map((name) => join(folder, name))
    .filter((base) => existsSync(base))
    .flatMap((base) => readdirSync(base).map((name) => join(base, name)))
    .filter((path) => path.endsWith('.json'))
    .flatMap((path) => {
      const file = pathFromRoot(path);
      const { text, diagnostics } = readText(file, readFileSync(path));
      return [...diagnostics, ...(text === null ? [] : syntaxDiagnostics(file, text))];
    });
}

function syntaxDiagnostics(file: string, text: string): Diagnostic[] {
  try {
    JSON.parse(text);
    return [];
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `${reason.replace(/ in JSON at position.*$/, '')}.`;
    const fix = 'Look for a comma, a bracket or a quotation mark too many or too few.';
    return [{ file, ...placeOf(reason, text), code: 'JSON_SYNTAX', message, fix }];
  }
}

/** The position given in the parser's message; the end of the text if it is truncated; else its beginning. */
function placeOf(reason: string, text: string): { line: number; column: number } {
  const [, line, column] = /line (\d+) column (\d+)/.exec(reason) ?? [];
  if (line && column) return { line: Number(line), column: Number(column) };
  if (!reason.startsWith('Unexpected end')) return { line: 1, column: 1 };
  const lines = text.trimEnd().split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
