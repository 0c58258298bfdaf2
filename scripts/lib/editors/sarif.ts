import type { Diagnostic } from '../../../src/check/diagnostic.ts';

/** Diagnostics in SARIF 2.1.0, the format that code hosts and editors show beside lines. */
export function sarif(diagnostics: readonly Diagnostic[]) {
  const codes = [...new Set(diagnostics.map(({ code }) => code))].sort();
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'point-to-surface check', rules: codes.map((id) => ({ id })) } },
        results: diagnostics.map(({ file, line, column, code, message, fix }) => ({
          ruleId: code,
          level: 'error',
          message: { text: `${message} ${fix}` },
          locations: [{ physicalLocation: { artifactLocation: { uri: file }, region: { startLine: line, startColumn: column } } }],
        })),
      },
    ],
  };
}
