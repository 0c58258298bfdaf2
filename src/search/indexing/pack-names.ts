import type { NameRecord, Root } from '../format/records.ts';
import type { FoldingTable } from '../text/fold.ts';
import type { ChineseTables } from './chinese-tables.ts';
import { distinctForms, withoutEmpty } from './compact.ts';
import { packPinyin } from './pack-pinyin.ts';
import type { SplitEntities } from './split-entities.ts';

/** The names as the root stores them, and their pinyin. */
export function packNames(
  { names, documents, positions, linkedNames }: SplitEntities,
  { pinyinOf }: ChineseTables,
  folding: FoldingTable,
): Pick<Root, 'names' | 'syllables' | 'readings'> {
  const cases = new Map<number, number>();
  for (const document of documents)
    if (document.kind === 'case') for (const position of linkedNames(document).keys()) cases.set(position, (cases.get(position) ?? 0) + 1);
  const records = names.map(({ kind, id, name, names: others, printed, synonyms, links }, at): NameRecord => {
    const distinct = distinctForms(folding, [name.en, name.zh]);
    return withoutEmpty({
      kind,
      id,
      ...name,
      names: distinct([...others.flatMap(({ en, zh }) => [en, zh]), ...printed]),
      synonyms: distinct(synonyms),
      links: links.flatMap((ref) => positions.get(ref) ?? []),
      cases: cases.get(at) ?? 0,
    });
  });
  return { names: records, ...packPinyin(records, documents, pinyinOf, folding) };
}
