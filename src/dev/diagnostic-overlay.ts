import { resolve } from 'node:path';
import { type Diagnostic, formatDiagnostic } from '../check/diagnostic.ts';
import { escapeHtml } from '../components/html.ts';
import { headline } from './diagnostic-page.ts';

/** The diagnostics as a message for Vite's overlay, which inserts it as HTML. */
export function diagnosticOverlay(diagnostics: readonly Diagnostic[]) {
  const [first] = diagnostics;
  return {
    type: 'error' as const,
    err: {
      name: 'Content',
      title: headline(diagnostics),
      message: diagnostics.map((diagnostic) => escapeHtml(formatDiagnostic(diagnostic))).join('\n\n'),
      stack: '',
      ...(first ? { loc: { file: resolve(first.file), line: first.line, column: first.column } } : {}),
    },
  };
}
