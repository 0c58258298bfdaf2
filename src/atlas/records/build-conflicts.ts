import type { FigureFile, PolicyFile } from '../../schemas/collections.ts';
import { fillFigures } from '../../values/fill-figures.ts';
import { groupByEach } from '../../values/group.ts';
import type { Text } from '../../values/locale.ts';
import { parseRef } from '../../values/ref.ts';
import type { AtlasFiles } from './atlas-files.ts';
import { type FigureOwners, figureAt } from './figure-at.ts';
import { factsOfRecord, locator, quotation } from './read-quotation.ts';
import type { Claim, ConflictRecord } from './records.ts';

/** The contradictions with what each claim rests on: its own quotation, that of the figure it refers to, or a fact of public record. */
export function buildConflicts({ conflicts, policies, works }: AtlasFiles, owners: FigureOwners): ConflictRecord[] {
  const recorded = new Map<string, PolicyFile['ofRecord']>();
  for (const { id, ofRecord } of policies) recorded.set(`policy/${id}`, ofRecord);
  for (const { id, ofRecord } of works) recorded.set(`work/${id}`, ofRecord);
  return conflicts.map((file): ConflictRecord => {
    const readings = file.claims.map(({ ref }) => (ref ? (figureAt(owners, ref)?.reading ?? null) : null));
    const figures = new Map(readings.flatMap((reading, index) => (reading?.figure ? [[String(index), reading.figure] as const] : [])));
    const filled = (text: Text) => fillFigures(text, figures);
    return {
      ...file,
      collection: 'conflicts',
      isTrifle: file.weight !== 'turns',
      answer: filled(file.answer),
      why: filled(file.why),
      stake: filled(file.stake),
      claims: file.claims.flatMap((claim, index): Claim[] => {
        const words = claim.quotation ? quotation(claim.quotation) : (readings[index] ?? null);
        const { ref = null, ofRecord } = claim;
        const meaning = filled(claim.meaning);
        if (words) return [{ ref, quotation: words, ofRecord: null, meaning }];
        const fact = factsOfRecord(recorded.get(ofRecord?.of ?? '') ?? []).find((each) => each.fact === ofRecord?.fact);
        return ofRecord && fact ? [{ ref, quotation: null, ofRecord: { of: ofRecord.of, fact }, meaning }] : [];
      }),
      sources: file.sources.map(locator),
    };
  });
}

/** The reading of a figure that its conflict prefers, by the reference of the figure. */
export function preferredReadings({ conflicts }: AtlasFiles): Map<string, number> {
  const preferred = new Map<string, number>();
  for (const conflict of conflicts) {
    const claim = conflict.preferred === null ? undefined : conflict.claims[conflict.preferred];
    const ref = claim?.ref ? parseRef(claim.ref) : null;
    if (ref?.part !== undefined) preferred.set(`${ref.kind}/${ref.id}#${ref.part}`, ref.reading ?? 0);
  }
  return preferred;
}

/** Gives the ids of the conflicts of a record, such as `case/wuxi`, and of its figures. */
export type ConflictsOf = (owner: string, figures?: readonly FigureFile[]) => string[];

/** Finds the conflicts that have a record in `affects`, or that one of its figures refers to. */
export function conflictsIn({ conflicts }: AtlasFiles): ConflictsOf {
  const byOwner = groupByEach(conflicts, ({ affects }) => affects.map((ref) => ref.split('#')[0] as string));
  return (owner, figures = []) =>
    [...new Set([...(byOwner.get(owner) ?? []).map(({ id }) => id), ...figures.flatMap(({ conflict }) => conflict ?? [])])].sort();
}
