/** Something wrong in the content: where, what, and how to fix it. */
export interface Diagnostic {
  /** Path from the project's root. */
  file: string;
  /** Counting from 1. */
  line: number;
  /** Counting from 1. */
  column: number;
  /** A stable name, in capitals. */
  code: string;
  /** What is wrong, one sentence. */
  message: string;
  /** How to fix it, one sentence. */
  fix: string;
}

/** What broke off the reading of a file or the run of a rule, as a diagnostic of its own, so that all the others are still told. */
export function brokenOff(file: string, what: string, error: unknown): Diagnostic {
  const reason = (error instanceof Error ? error.message : String(error)).split('\n')[0];
  const message = `${what} broke off: ${reason}.`;
  return ofWholeFile(file, 'CHECK_BROKEN', message, 'Fix the other problems first; if this one stays, report it.');
}

/** A diagnostic of a file as a whole: it stands at its beginning. */
export function ofWholeFile(file: string, code: string, message: string, fix: string): Diagnostic {
  return { file, line: 1, column: 1, code, message, fix };
}

/** `file:line:column CODE what is wrong. How to fix it.` */
export function formatDiagnostic({ file, line, column, code, message, fix }: Diagnostic): string {
  return `${file}:${line}:${column} ${code} ${message} ${fix}`;
}

/** Diagnostics in the order a reader works through them: by file, then by place. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort((a, b) =>
    a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : 1),
  );
}
