import type { Root } from '../format/records.ts';
import { plainPinyin } from '../text/pinyin.ts';
import type { Form } from './name-forms.ts';

/** How the names sound. */
export interface Sounds {
  /** How each unit of a form is read, empty where it is no Chinese character; `null` for forms without any. */
  syllables: (string[] | null)[];
  /** Places of names where a syllable begins. */
  bySyllable: Map<string, [form: number, unit: number][]>;
  /** Names of four characters or more by their initials. */
  byInitials: Map<string, number[]>;
}

export function soundsOf({ syllables, readings }: Pick<Root, 'syllables' | 'readings'>, forms: readonly Form[]): Sounds {
  const syllableOf = new Map<string, string>();
  for (const [syllable, written] of Object.entries(syllables))
    for (const character of written) syllableOf.set(character, plainPinyin(syllable));
  const sounds: Sounds = { syllables: [], bySyllable: new Map(), byInitials: new Map() };
  forms.forEach(({ units }, form) => {
    if (!units.some(({ script }) => script === 'han')) {
      sounds.syllables.push(null);
      return;
    }
    const known = readings[units.map(({ key }) => key).join('')]?.split(' ');
    const read = units.map(({ script, key }, at) =>
      script !== 'han' ? '' : known?.[at] === undefined ? (syllableOf.get(key) ?? '') : plainPinyin(known[at]),
    );
    sounds.syllables.push(read);
    read.forEach((syllable, unit) => {
      if (syllable !== '') add(sounds.bySyllable, syllable, [form, unit]);
    });
    if (read.length >= 4 && !read.includes('')) add(sounds.byInitials, read.map(([initial]) => initial).join(''), form);
  });
  return sounds;
}

function add<Item>(groups: Map<string, Item[]>, key: string, item: Item): void {
  const items = groups.get(key);
  if (items) items.push(item);
  else groups.set(key, [item]);
}
