import { createHash } from 'node:crypto';

/** What a page may load: its own host, and the styles and scripts whose digest it names. */
const fixed = [
  "default-src 'none'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
];

/** The policy of a page with these styles and scripts in it; `null` where it has none, nor any of its host. */
export function contentSecurityPolicy(code: { styles: string | null; scripts: readonly string[] | null }): string {
  return [
    ...fixed,
    ...(code.styles === null ? [] : [`style-src 'self' ${digest(code.styles)}`]),
    ...(code.scripts === null ? [] : [["script-src 'self'", ...code.scripts.map(digest)].join(' ')]),
  ].join('; ');
}

function digest(code: string): string {
  return `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
}
