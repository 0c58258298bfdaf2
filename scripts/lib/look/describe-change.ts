import { elementsOf, readTree } from '../site/read-tree.ts';
import { type Change, paired } from './compare-pictures.ts';
import type { Picture } from './pictures.ts';

/** A change as one line: `/en/cities/wuxi/ and 2 pages more: lanes “Wuxi by district”: 3 rect changed (x, width)`. */
export function lineOf(change: Change): string {
  const { kind = '', name = '' } = change.after ?? change.before ?? {};
  const [page, ...others] = change.pages;
  const where = others.length === 0 ? page : `${page} and ${others.length} ${others.length === 1 ? 'page' : 'pages'} more`;
  const called = name.length > 60 ? `${name.slice(0, 60)}…` : name;
  return `${where}: ${kind}${called === '' ? '' : ` “${called}”`}: ${describeChange(change)}`;
}

/** What changed in a picture: `3 rect changed (x, width), 1 text more`. */
export function describeChange({ before, after }: Pick<Change, 'before' | 'after'>): string {
  if (!before) return 'new';
  if (!after) return 'gone';
  const [was, is] = [partsOf(before), partsOf(after)];
  const said = [...new Set([...was.keys(), ...is.keys()])].flatMap((name) => {
    const [own, other] = [was.get(name) ?? [], is.get(name) ?? []];
    const pairs = paired(without(own, other), without(other, own));
    const changed = pairs.flatMap(([one, another]) => (one && another ? [differingKeys(one, another)] : []));
    const [more, fewer] = [pairs.filter(([one]) => !one).length, pairs.filter(([, another]) => !another).length];
    return [
      ...(changed.length > 0 ? [`${changed.length} ${name} changed (${[...new Set(changed.flat())].join(', ')})`] : []),
      ...(more > 0 ? [`${more} ${name} more`] : []),
      ...(fewer > 0 ? [`${fewer} ${name} fewer`] : []),
    ];
  });
  return said.length > 0 ? said.join(', ') : 'another order';
}

/** An element of a picture: its attributes and its own text. */
type Part = Record<string, string>;

function partsOf({ html }: Picture): Map<string, Part[]> {
  const parts = elementsOf(readTree(html)).map(({ name, attributes, children }): [string, Part] => {
    const text = children.map((child) => ('text' in child ? child.text : '')).join('');
    return [name, text === '' ? attributes : { ...attributes, text }];
  });
  return new Map([...Map.groupBy(parts, ([name]) => name)].map(([name, own]) => [name, own.map(([, part]) => part)]));
}

/** The parts without an equal part among the others. */
function without(own: readonly Part[], others: readonly Part[]): Part[] {
  const left = others.map((part) => JSON.stringify(part));
  return own.filter((part) => {
    const at = left.indexOf(JSON.stringify(part));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function differingKeys(one: Part, other: Part): string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((key) => one[key] !== other[key]);
}
