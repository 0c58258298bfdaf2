import type { NameRecord, Root } from '../format/records.ts';
import type { FoldingTable } from '../text/fold.ts';
import { tokensOf } from '../text/tokens.ts';
import type { ChineseTables } from './chinese-tables.ts';
import type { Entity } from './entity.ts';

/**
 * The syllables in use with the characters of names that have them, and the names whose pinyin differs from that of their characters: 重庆
 * is chong qing, but 重 alone zhong.
 */
export function packPinyin(
  records: NameRecord[],
  documents: Entity[],
  pinyinOf: ChineseTables['pinyinOf'],
  folding: FoldingTable,
): Pick<Root, 'syllables' | 'readings'> {
  const forms = new Set(records.flatMap(({ zh, names = [], synonyms = [] }) => [zh, ...names, ...synonyms]));
  const chinese = [...forms].map((form) => tokensOf(form, folding)).filter((tokens) => tokens.some(({ script }) => script === 'han'));
  const readingOf = new Map(
    [...new Set(chinese.flat().flatMap(({ script, key }) => (script === 'han' ? [key] : [])))]
      .sort()
      .map((character) => [character, pinyinOf(character)[0] ?? '']),
  );
  const syllables: Record<string, string> = {};
  // Titles of documents can also be typed in pinyin; only their syllables are needed, not their characters.
  for (const { name } of documents) for (const syllable of pinyinOf(name.zh)) if (/^[a-z]+$/.test(syllable)) syllables[syllable] = '';
  for (const [character, reading] of readingOf) syllables[reading] = (syllables[reading] ?? '') + character;
  const readings: Record<string, string> = {};
  for (const tokens of chinese) {
    const read = pinyinOf(tokens.map(({ key, script }) => (script === 'han' ? key : '·')).join(''));
    if (tokens.some(({ script, key }, at) => script === 'han' && readingOf.get(key) !== read[at]))
      readings[tokens.map(({ key }) => key).join('')] = read.join(' ');
  }
  return { syllables: Object.fromEntries(Object.entries(syllables).sort(([a], [b]) => (a < b ? -1 : 1))), readings };
}
