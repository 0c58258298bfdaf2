import { Converter as complicator } from 'opencc-js/cn2t';
import { Converter } from 'opencc-js/t2cn';
import type { Entity } from './entity.ts';

/**
 * The part of the table that these words can need: forms of the characters in them, and the characters themselves. Some pairs show in
 * words only: 仿佛 becomes 彷彿, though 彷 alone is no Traditional character.
 */
export function charactersIn(entities: Entity[]): string {
  const words = new Set(
    entities.flatMap(({ name, names, printed, synonyms, about, texts }) => [
      ...[name, ...names, ...about, ...texts].map(({ zh }) => zh),
      ...printed,
      ...synonyms,
    ]),
  );
  const used = [...words].join('\n');
  const needed = new Set([...new Set(used)].map(simplified));
  const table = new Map(folds().filter(([, to]) => needed.has(to)));
  const before = [...used];
  for (const convert of complicate) {
    const after = [...convert(used)];
    if (after.length !== before.length) throw new Error('A conversion to Traditional changed the number of characters.');
    after.forEach((character, at) => {
      const to = simplified(before[at] ?? '');
      if ((table.get(character) ?? character) !== to) table.set(character, to);
    });
  }
  return [...table].map((pair) => pair.join('')).join('');
}

const complicate = (['t', 'tw', 'hk'] as const).map((to) => complicator({ from: 'cn', to }));

const simplify = (['t', 'tw', 'hk'] as const).map((from) => Converter({ from, to: 'cn' }));

/** The Simplified form of one character: 養 → 养, and 著 → 着, 衞 → 卫, which Taiwan and Hong Kong write for them. */
function simplified(character: string): string {
  const known = plainForms.get(character);
  if (known !== undefined) return known;
  const form = simplify.reduce((result, convert) => convert(result), character);
  plainForms.set(character, form);
  return form;
}

const plainForms = new Map<string, string>();

let everyFold: [string, string][] | null = null;

/** Characters that have another form, with the form all are folded into. */
function folds(): [string, string][] {
  everyFold ??= Array.from({ length: 0x9fff - 0x3400 }, (_, offset) => String.fromCodePoint(0x3400 + offset)).flatMap(
    (character): [string, string][] => {
      const plainForm = simplified(character);
      return plainForm !== character && plainForm.length === 1 ? [[character, plainForm]] : [];
    },
  );
  return everyFold;
}
