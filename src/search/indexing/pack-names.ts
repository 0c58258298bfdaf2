import type { NameRecord, Root } from '../format/records.ts';
import type { Characters } from '../text/fold.ts';
import { freshWords, withoutEmpty } from './compact.ts';
import { packedPinyin } from './pack-pinyin.ts';
import type { Scripts } from './scripts.ts';
import type { Split } from './split-entities.ts';

/** The names as the root holds them, and how they sound. */
export function packNames(
  { names, documents, positions, reached }: Split,
  { sounds }: Scripts,
  characters: Characters,
): Pick<Root, 'names' | 'syllables' | 'readings'> {
  const cases = new Map<number, number>();
  for (const document of documents)
    if (document.kind === 'case') for (const position of reached(document).keys()) cases.set(position, (cases.get(position) ?? 0) + 1);
  const records = names.map(({ kind, id, name, names: others, printed, synonyms, links }, at): NameRecord => {
    const fresh = freshWords(characters, [name.en, name.zh]);
    return withoutEmpty({
      kind,
      id,
      ...name,
      names: fresh([...others.flatMap(({ en, zh }) => [en, zh]), ...printed]),
      synonyms: fresh(synonyms),
      links: links.flatMap((ref) => positions.get(ref) ?? []),
      cases: cases.get(at) ?? 0,
    });
  });
  return { names: records, ...packedPinyin(records, documents, sounds, characters) };
}
