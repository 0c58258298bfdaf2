import { usedStretches } from '../atlas/evidence/printed-forms.ts';
import type { Locator } from '../atlas/records/quotation.ts';
import type { Atlas } from '../atlas/records/records.ts';
import { isText } from './prose/own-texts.ts';
import type { Content, ReadRecord } from './reading/content.ts';

/** A year that a text of ours names, and the passages of which one must print it: `conflict/donations why`. */
export interface NamedYear {
  use: string;
  year: string;
  passages: Locator[];
}

/**
 * The years that the texts of conflicts and checks name. A conflict has passages of its own, and may name the years of a public record that
 * it holds against them; a check has the passages of the records it compares.
 */
export function namedYears(content: Content, atlas: Atlas): NamedYear[] {
  const passagesOf = Map.groupBy(usedStretches(atlas), ({ use }) => use);
  const found = ({ data }: ReadRecord<{ id: string }>, name: string, owners: readonly string[]) =>
    [...new Set(yearsIn(data))].map((year) => ({
      use: `${name}/${data.id}`,
      year,
      passages: owners.flatMap((owner) => passagesOf.get(owner) ?? []),
    }));
  return [
    ...content.conflicts.flatMap((record) => {
      const claims = atlas.conflicts.get(record.data.id)?.claims ?? [];
      const named = found(record, 'conflict', [`conflict/${record.data.id}`]);
      return named.filter(({ year }) => !claims.some(({ ofRecord }) => ofRecord?.fact.value.includes(year)));
    }),
    ...content.checks.flatMap((record) => found(record, 'check', [...record.data.inputs, record.data.stated].map(ownerOf))),
  ];
}

const ownerOf = (ref: string) => ref.replace(/[#@].*/, '');

function yearsIn(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return [];
  if (!isText(value)) return Object.values(value).flatMap(yearsIn);
  return `${value.en} ${value.zh}`.match(/(?<![\d.,])(?:19|20)\d\d(?![\d.,]?\d)/g) ?? [];
}

/** The years that none of their passages prints, a printed `20 10` being 2010. `linesOf` gives the lines of a document. */
export function yearsNotPrinted(years: readonly NamedYear[], linesOf: (source: string) => readonly string[]): NamedYear[] {
  const prints = ({ source, lines }: Locator, year: string) =>
    lines.some(([from, to]) =>
      linesOf(source)
        .slice(from - 1, to)
        .some((line) => line.replace(/(?<=\d) (?=\d)/g, '').includes(year)),
    );
  return years.filter(({ year, passages }) => !passages.some((passage) => prints(passage, year)));
}
