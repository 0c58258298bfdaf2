import type { Diagnostic } from '../../../src/check/diagnostic.ts';

/** Diagnostics as `npm run check -- --format json` writes them; its keys are a public format and independent of the names in code. */
export function diagnosticsJson(diagnostics: readonly Diagnostic[]) {
  return diagnostics.map(({ file, line, column, code, message, fix }) => ({ file, line, column, code, message, mend: fix }));
}
