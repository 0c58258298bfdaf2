import { pruneStyles } from './prune-styles.ts';

/**
 * The styles of a page as one, without the rules it cannot use; `null` when it can use none. `layerOrder` is the statement that orders
 * the cascade; it opens the style, whatever the bundler made of it. A script may give a page classes and elements it does not have yet:
 * then every rule stays.
 */
export function inlineStyles(styles: readonly string[], layerOrder: string, page: { html: string; hasScripts: boolean }): string | null {
  const joined = styles.join('').replace(/@layer [\w-]+(?:,\s*[\w-]+)*;/g, '');
  const used = page.hasScripts ? joined : pruneStyles(joined, page.html);
  return used === '' ? null : layerOrder + used;
}
