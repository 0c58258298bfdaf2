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
