import type { FigureFile } from '../../schemas/collections.ts';
import { groupByEach } from '../../values/group.ts';
import { parseRef } from '../../values/ref.ts';
import type { AtlasFiles } from './atlas-files.ts';
import { type FigureOwners, figureAt } from './figure-at.ts';
import { locator, quotation } from './read-quotation.ts';
import type { Claim, ConflictRecord } from './records.ts';

/** The contradictions with the quotation of each claim: its own, or that of the figure it refers to. */
export function buildConflicts({ conflicts }: AtlasFiles, owners: FigureOwners): ConflictRecord[] {
  return conflicts.map(
    (file): ConflictRecord => ({
      ...file,
      collection: 'conflicts',
      isTrifle: file.weight !== 'turns',
      claims: file.claims.flatMap((claim): Claim[] => {
        const words = claim.quotation ? quotation(claim.quotation) : claim.ref ? (figureAt(owners, claim.ref)?.reading ?? null) : null;
        return words ? [{ ref: claim.ref ?? null, quotation: words, meaning: claim.meaning }] : [];
      }),
      sources: file.sources.map(locator),
    }),
  );
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
