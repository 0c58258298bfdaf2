/** A problem in the content: where it is, what is wrong, and how to fix it. */
export interface Diagnostic {
  /** The path from the project root. */
  file: string;
  /** Counting from 1. */
  line: number;
  /** Counting from 1. */
  column: number;
  /** A stable identifier, in capitals. */
  code: string;
  /** What is wrong, in one sentence. */
  message: string;
  /** How to fix it, in one sentence. */
  fix: string;
}

/** A diagnostic for an exception while reading a file or running a rule, so that one failure does not hide the other diagnostics. */
export function brokenOff(file: string, what: string, error: unknown): Diagnostic {
  const reason = (error instanceof Error ? error.message : String(error)).split('\n')[0];
  const message = `${what} broke off: ${reason}.`;
  return ofWholeFile(file, 'CHECK_BROKEN', message, 'Fix the other problems first; if this one stays, report it.');
}

/** A diagnostic about a file as a whole, at its first line. */
export function ofWholeFile(file: string, code: string, message: string, fix: string): Diagnostic {
  return { file, line: 1, column: 1, code, message, fix };
}

/** `file:line:column CODE what is wrong. How to fix it.` */
export function formatDiagnostic({ file, line, column, code, message, fix }: Diagnostic): string {
  return `${file}:${line}:${column} ${code} ${message} ${fix}`;
}

/** Sorts diagnostics by file, then by position. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort((a, b) =>
    a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : 1),
  );
}
