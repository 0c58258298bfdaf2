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

/**
 * The policy of a page with these inline styles and scripts; without styles (`null`) it may load none, and without active scripts none from
 * its host.
 */
export function contentSecurityPolicy(code: { styles: string | null; scripts: readonly string[]; isActive: boolean }): string {
  const scripts = [...(code.isActive ? ["'self'"] : []), ...code.scripts.map(digest)];
  return [
    ...fixed,
    ...(code.styles === null ? [] : [`style-src 'self' ${digest(code.styles)}`]),
    ...(scripts.length === 0 ? [] : [`script-src ${scripts.join(' ')}`]),
  ].join('; ');
}

function digest(code: string): string {
  return `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
}
