import { createHash } from 'node:crypto';
import type { EmbeddedCode } from './embedded-code.ts';
import { pruneStyles } from './prune-styles.ts';

/** What a page may load: its own host, and the styles and scripts whose digest it names. */
const fixed = [
  "default-src 'none'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
];

/**
 * Joins the styles of a page into one element and names it in a content security policy, with the scripts that the build made.
 * One element and one digest instead of some twenty save about a tenth of a page's weight; without the rules it cannot use, another.
 * `layerOrder` is the statement that orders the cascade; it opens the style, whatever the bundler made of it.
 */
export function sealPage(html: string, { scripts, styles }: EmbeddedCode, layerOrder: string): string {
  const bare = html.replace(/<style[^>]*>[\s\S]*?<\/style>/g, '');
  const joined = styles.join('').replace(/@layer [\w-]+(?:,\s*[\w-]+)*;/g, '');
  const hasScripts = /<script/.test(bare);
  // A script may give a page classes and elements it does not have yet.
  const used = hasScripts ? joined : pruneStyles(joined, bare);
  const css = used === '' ? '' : layerOrder + used;
  const policy = [
    ...fixed,
    ...(css === '' ? [] : [`style-src 'self' ${digest(css)}`]),
    ...(hasScripts ? [`script-src 'self'${scripts.map((code) => ` ${digest(code)}`).join('')}`] : []),
  ].join('; ');
  const head = `<meta http-equiv="content-security-policy" content="${policy}">${css === '' ? '' : `<style>${css}</style>`}`;
  // The policy stands before everything it governs; the character set stands before it.
  return bare.replace(/<meta charset="utf-8">/, (charset) => `${charset}${head}`);
}

function digest(code: string): string {
  return `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
}
