/** Something wrong in the content: where, what, and how to mend it. */
export interface Finding {
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
  /** How to mend it, one sentence. */
  mend: string;
}

/** What broke off the reading of a file or the run of a rule, as a finding of its own, so that all the others are still told. */
export function brokenOff(file: string, what: string, error: unknown): Finding {
  const reason = (error instanceof Error ? error.message : String(error)).split('\n')[0];
  const message = `${what} broke off: ${reason}.`;
  return { file, line: 1, column: 1, code: 'CHECK_BROKEN', message, mend: 'Mend the other findings first; if this one stays, report it.' };
}

/** `file:line:column CODE what is wrong. How to mend it.` */
export function formatFinding({ file, line, column, code, message, mend }: Finding): string {
  return `${file}:${line}:${column} ${code} ${message} ${mend}`;
}

/** Findings in the order a reader works through them: by file, then by place. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) =>
    a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : 1),
  );
}
