import type { Root } from '../format/records.ts';
import { normalisePinyin } from '../text/pinyin.ts';
import type { NameForm } from './name-forms.ts';

/** The pinyin of the name forms. */
export interface NamePinyin {
  /** The pinyin of each token of a form, empty if the token is not a Chinese character; `null` for forms without Chinese characters. */
  syllables: (string[] | null)[];
  /** By syllable, the forms that contain it and the position of the token. */
  bySyllable: Map<string, [form: number, token: number][]>;
  /** By initials, the forms that consist of Chinese characters only and are not too short. */
  byInitials: Map<string, number[]>;
}

/** The pinyin of all name forms. */
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
