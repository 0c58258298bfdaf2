import postcss, { type ChildNode } from 'postcss';
import { memoize } from '../../src/values/memoize.ts';

/** A part of a style sheet: a rule with the names that its selectors need, a group of rules, or text that every page keeps. */
type Part = string | { selectors: { text: string; needs: string[] }[]; body: string } | { head: string; parts: Part[] };

/** At-rules that contain rules; all other at-rules are kept unchanged. */
const grouping = ['layer', 'media', 'supports', 'container'];

const partsOf = memoize((css: string) => postcss.parse(css).nodes.map(partOf));

/**
 * Removes the rules that a page without scripts cannot use, because a selector needs a class or element that is not on the page. States,
 * attributes, and the contents of `:is()`, `:not()` and `:has()` are ignored.
 */
export function pruneStyles(css: string, html: string): string {
  const has = namesIn(html);
  return partsOf(css)
    .map((part) => write(part, has))
    .join('');
}

function partOf(node: ChildNode): Part {
  if (node.type === 'rule') {
    const body = node.nodes.map(String).join(';');
    return { selectors: node.selectors.map((text) => ({ text, needs: needsOf(text) })), body };
  }
  if (node.type === 'atrule' && node.nodes && grouping.includes(node.name)) {
    return { head: `@${node.name}${node.params === '' ? '' : ` ${node.params}`}`, parts: node.nodes.map(partOf) };
  }
  return node.type === 'atrule' && !node.nodes ? `${node};` : String(node);
}

function write(part: Part, has: ReadonlySet<string>): string {
  if (typeof part === 'string') return part;
  if ('parts' in part) {
    const inner = part.parts.map((child) => write(child, has)).join('');
    return inner === '' ? '' : `${part.head}{${inner}}`;
  }
  const kept = part.selectors.filter(({ needs }) => needs.every((name) => has.has(name)));
  return kept.length === 0 ? '' : `${kept.map(({ text }) => text).join(',')}{${part.body}}`;
}

/** The classes and elements that a selector needs: `.ledger > li:not(.open)` → `.ledger`, `li` */
function needsOf(selector: string): string[] {
  let bare = selector.replace(/\[[^\]]*\]/g, '');
  for (let before = ''; before !== bare; ) {
    before = bare;
    bare = bare.replace(/:[\w-]+\([^()]*\)/g, '');
  }
  bare = bare.replace(/::?[\w-]+/g, '');
  return [...bare.matchAll(/\.[\w-]+|(?<=^|[\s>+~])[a-z][\w-]*/gi)].map(([name]) => (name.startsWith('.') ? name : name.toLowerCase()));
}

/** The elements of a page, and its classes with a dot in front. */
function namesIn(html: string): Set<string> {
  const names = new Set<string>();
  for (const [, element = ''] of html.matchAll(/<([a-z][\w-]*)/gi)) names.add(element.toLowerCase());
  for (const [, quoted, bare] of html.matchAll(/\sclass=(?:"([^"]*)"|([^\s>"]+))/g)) {
    for (const name of (quoted ?? bare ?? '').split(/\s+/)) names.add(`.${name}`);
  }
  return names;
}
