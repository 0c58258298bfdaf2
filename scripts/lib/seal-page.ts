import { createHash } from 'node:crypto';

/** What a page may load: its own host, and the styles and scripts whose digest it names. */
const fixed = ["default-src 'none'", "img-src 'self' data:", "font-src 'self'", "connect-src 'self'", "form-action 'self'", "base-uri 'none'"];

/**
 * Joins the styles of a page into one element and names it in a content security policy.
 * One element and one digest instead of some twenty save about a tenth of a page's weight.
 */
export function sealPage(html: string): string {
  const styles: string[] = [];
  const bare = html.replace(/<style[^>]*>([\s\S]*?)<\/style>/g, (_, css: string) => {
    styles.push(css);
    return '';
  });
  const css = withOneLayerOrder(styles.join(''));
  const scripts = [...bare.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(([, code]) => code ?? '');
  const hasScripts = /<script/.test(bare);
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

/** Every stylesheet opens with the order of the layers; a page needs it once. */
function withOneLayerOrder(css: string): string {
  const [order] = /@layer [\w-]+(?:,\s*[\w-]+)+;/.exec(css) ?? [];
  return order ? order + css.replaceAll(order, '') : css;
}
