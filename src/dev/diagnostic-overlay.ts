import { resolve } from 'node:path';
import { type Finding, formatFinding } from '../check/diagnostic.ts';
import { escapeHtml } from '../components/html.ts';
import { headline } from './diagnostic-page.ts';

/** The findings as the overlay of an open page takes them: it sets the message as HTML. */
export function findingOverlay(findings: readonly Finding[]) {
  const [first] = findings;
  return {
    type: 'error' as const,
    err: {
      name: 'Content',
      title: headline(findings),
      message: findings.map((finding) => escapeHtml(formatFinding(finding))).join('\n\n'),
      stack: '',
      ...(first ? { loc: { file: resolve(first.file), line: first.line, column: first.column } } : {}),
    },
  };
}
