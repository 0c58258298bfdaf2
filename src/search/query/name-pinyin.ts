import type { Root } from '../format/records.ts';
import { normalisePinyin } from '../text/pinyin.ts';
import type { NameForm } from './name-forms.ts';

/** How the name forms are read. */
export interface NamePinyin {
  /** How each token of a form is read, empty where it is no Chinese character; `null` for forms without any. */
  syllables: (string[] | null)[];
  /** Forms that have a syllable, and the token where it stands. */
  bySyllable: Map<string, [form: number, token: number][]>;
  /** Forms of some length, all Chinese, by their initials. */
  byInitials: Map<string, number[]>;
}

/** Reads all name forms. */
export function pinyinOfNames(
  { syllables, readings }: Pick<Root, 'syllables' | 'readings'>,
  forms: readonly NameForm[],
  fewestInitials: number,
): NamePinyin {
  const syllableOf = new Map<string, string>();
  for (const [syllable, written] of Object.entries(syllables))
    for (const character of written) syllableOf.set(character, normalisePinyin(syllable));
  const pinyin: NamePinyin = { syllables: [], bySyllable: new Map(), byInitials: new Map() };
  forms.forEach(({ tokens }, form) => {
    if (!tokens.some(({ script }) => script === 'han')) {
      pinyin.syllables.push(null);
      return;
    }
    const known = readings[tokens.map(({ key }) => key).join('')]?.split(' ');
    const read = tokens.map(({ script, key }, at) =>
      script !== 'han' ? '' : known?.[at] === undefined ? (syllableOf.get(key) ?? '') : normalisePinyin(known[at]),
    );
    pinyin.syllables.push(read);
    read.forEach((syllable, token) => {
      if (syllable !== '') add(pinyin.bySyllable, syllable, [form, token]);
    });
    if (read.length >= fewestInitials && !read.includes('')) add(pinyin.byInitials, read.map(([initial]) => initial).join(''), form);
  });
  return pinyin;
}

function add<Item>(groups: Map<string, Item[]>, key: string, item: Item): void {
  const items = groups.get(key);
  if (items) items.push(item);
  else groups.set(key, [item]);
}
