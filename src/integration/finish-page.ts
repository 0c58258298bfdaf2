import { contentSecurityPolicy } from './content-security-policy.ts';
import type { EmbeddedCode } from './embedded-code.ts';
import { inlineStyles } from './inline-styles.ts';

/**
 * Merges the styles of a page into one element, and adds a content security policy with the digests of its style and scripts. One element
 * and one digest instead of about twenty save about a tenth of a page's weight; removing unused rules saves another tenth. `passive` are the
 * scripts that add nothing to a page.
 */
export function finishPage(page: string, code: EmbeddedCode, layerOrder: string, passive: ReadonlySet<string>): string {
  const html = page
    .replace(/<style[^>]*>[\s\S]*?<\/style>/g, '')
    // Scripts of the page itself come after its end.
    .replace(/(<\/body>\s*<\/html>)\s*((?:<script[^>]*>[\s\S]*?<\/script>\s*)+)$/, '$2$1')
    .replace(/<svg\s[^>]*>/g, outlined);
  // A passive script adds no class and no element, and needs nothing from the host.
  const isActive = /<script/.test(html.replace(/<script[^>]*>([\s\S]*?)<\/script>/g, (whole, inner) => (passive.has(inner) ? '' : whole)));
  const styles = inlineStyles(code.styles, layerOrder, { html, hasScripts: isActive });
  const policy = contentSecurityPolicy({ styles, scripts: code.scripts, isActive });
  const head = `<meta http-equiv="content-security-policy" content="${policy}">${styles === null ? '' : `<style>${styles}</style>`}`;
  // The policy must come before everything it applies to; only the character set comes before it.
  return html.replace(/<meta charset="utf-8">/, (charset) => `${charset}${head}`);
}

/** Gives a drawing the looks it has where no style applies to it: outlines of its own size. base.css takes them back. */
function outlined(svg: string): string {
  const [, , width, height] = /viewBox="([-\d. ]*)/.exec(svg)?.[1]?.split(' ') ?? [];
  const size = /\swidth=/.test(svg) ? '' : ` width="${width}" height="${height}"`;
  return `<svg${size} fill="none" stroke="currentColor" stroke-width=".4"${svg.slice('<svg'.length)}`;
}
