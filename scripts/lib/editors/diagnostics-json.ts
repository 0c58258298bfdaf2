import type { Diagnostic } from '../../../src/check/diagnostic.ts';

/** Diagnostics as `npm run check -- --format json` promises them: its keys stay, whatever the code calls them. */
export function diagnosticsJson(diagnostics: readonly Diagnostic[]) {
  return diagnostics.map(({ file, line, column, code, message, fix }) => ({ file, line, column, code, message, mend: fix }));
}
