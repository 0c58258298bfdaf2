import { Converter as toTraditional } from 'opencc-js/cn2t';
import { Converter as toSimplified } from 'opencc-js/t2cn';
import { traditional } from '../../i18n/traditional.ts';
import type { Entity } from './entity.ts';

/**
 * The pairs of the folding table that these entities need: every other form of their characters. Some pairs appear only in phrases: 仿佛
 * becomes 彷彿, although 彷 is not the usual Traditional form of 仿.
 */
export function foldingPairsFor(entities: Entity[], more: readonly string[] = []): string {
  const texts = new Set(
    entities.flatMap(({ name, names, printed, synonyms, about, texts: running }) => [
      ...[name, ...names, ...about, ...running].map(({ zh }) => zh),
      ...printed,
      ...synonyms,
    ]),
  );
  for (const words of more) texts.add(words);
  const used = [...texts].join('\n');
  const needed = new Set([...new Set(used)].map(simplifiedForm));
  const table = new Map(everyPair().filter(([, to]) => needed.has(to)));
  const before = [...used];
  for (const convert of [...traditionalConverters, traditional]) {
    const after = [...convert(used)];
    if (after.length !== before.length) throw new Error('A conversion to Traditional changed the number of characters.');
    after.forEach((character, at) => {
      const to = simplifiedForm(before[at] ?? '');
      if (han.test(character) && (table.get(character) ?? character) !== to) table.set(character, to);
    });
  }
  return [...table].map((pair) => pair.join('')).join('');
}

const han = /^\p{Script=Han}$/u;

/** General Traditional, and the standards of Taiwan and Hong Kong. */
const standards = ['t', 'tw', 'hk'] as const;
const traditionalConverters = standards.map((to) => toTraditional({ from: 'cn', to }));
const simplifiedConverters = standards.map((from) => toSimplified({ from, to: 'cn' }));

/** The Simplified form of a character: 養 → 养; also of the forms that Taiwan and Hong Kong use: 著 → 着, 衞 → 卫. */
function simplifiedForm(character: string): string {
  const known = simplifiedForms.get(character);
  if (known !== undefined) return known;
  const form = simplifiedConverters.reduce((result, convert) => convert(result), character);
  simplifiedForms.set(character, form);
  return form;
}

const simplifiedForms = new Map<string, string>();

let pairs: [string, string][] | null = null;

/** Every character that folds into another, with that other character. */
function everyPair(): [string, string][] {
  pairs ??= Array.from({ length: 0x9fff - 0x3400 }, (_, offset) => String.fromCodePoint(0x3400 + offset)).flatMap(
    (character): [string, string][] => {
      const form = simplifiedForm(character);
      return form !== character && form.length === 1 ? [[character, form]] : [];
    },
  );
  return pairs;
}
