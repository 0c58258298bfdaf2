import { createHash } from 'node:crypto';

/** What every page may load: files of its own host. Inline styles and scripts are allowed by their digest. */
const fixed = [
  "default-src 'none'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
];

/** The policy of a page with these inline styles and scripts; `null` if it may have none at all, not even from its host. */
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
