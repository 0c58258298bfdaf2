import type { Finding } from '../../src/check/diagnostic.ts';

/** Findings in SARIF 2.1.0, the form code hosts and editors show beside a line. */
export function sarif(findings: readonly Finding[]) {
  const codes = [...new Set(findings.map(({ code }) => code))].sort();
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'point-to-surface check', rules: codes.map((id) => ({ id })) } },
        results: findings.map(({ file, line, column, code, message, mend }) => ({
          ruleId: code,
          level: 'error',
          message: { text: `${message} ${mend}` },
          locations: [{ physicalLocation: { artifactLocation: { uri: file }, region: { startLine: line, startColumn: column } } }],
        })),
      },
    ],
  };
}
