import type { NameRecord, Root } from '../format/records.ts';
import type { Characters } from '../text/fold.ts';
import { unitsOf } from '../text/tokens.ts';
import type { Entity } from './entity.ts';
import type { Scripts } from './scripts.ts';

/** Syllables in use with the characters of names that are read so, and the names that are read otherwise: 重庆 is chong qing, 重 alone zhong. */
export function packedPinyin(
  records: NameRecord[],
  documents: Entity[],
  sounds: Scripts['sounds'],
  characters: Characters,
): Pick<Root, 'syllables' | 'readings'> {
  const names = records.flatMap(({ zh, names: others = [], synonyms = [] }) => [zh, ...others, ...synonyms]);
  const taken = (words: string[]) =>
    words.map((word) => unitsOf(word, characters)).filter((units) => units.some(({ script }) => script === 'han'));
  const named = taken([...new Set(names)]);
  const soundOf = new Map(
    [...new Set(named.flat().flatMap(({ script, key }) => (script === 'han' ? [key] : [])))]
      .sort()
      .map((character) => [character, sounds(character)[0] ?? '']),
  );
  const syllables: Record<string, string> = {};
  // Titles are read aloud as well; their characters need not be known for it.
  for (const { name } of documents) for (const syllable of sounds(name.zh)) if (/^[a-z]+$/.test(syllable)) syllables[syllable] = '';
  for (const [character, sound] of soundOf) syllables[sound] = (syllables[sound] ?? '') + character;
  const readings: Record<string, string> = {};
  for (const units of named) {
    const read = sounds(units.map(({ key, script }) => (script === 'han' ? key : '·')).join(''));
    if (units.some(({ script, key }, at) => script === 'han' && soundOf.get(key) !== read[at]))
      readings[units.map(({ key }) => key).join('')] = read.join(' ');
  }
  return { syllables: Object.fromEntries(Object.entries(syllables).sort(([a], [b]) => (a < b ? -1 : 1))), readings };
}
