import { pruneStyles } from './prune-styles.ts';

/**
 * Merges the styles of a page, without the rules it cannot use; `null` if none is left. `layerOrder` is the statement that orders the
 * cascade layers; it always comes first. On a page with active scripts all rules stay, because a script may add classes and elements.
 */
export function inlineStyles(styles: readonly string[], layerOrder: string, page: { html: string; hasScripts: boolean }): string | null {
  const joined = styles.join('').replace(/@layer [\w-]+(?:,\s*[\w-]+)*;/g, '');
  const used = page.hasScripts ? joined : pruneStyles(joined, page.html);
  return used === '' ? null : layerOrder + used;
}
