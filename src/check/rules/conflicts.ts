import { placedFigures } from './figured.ts';
import type { IndexedContent } from './indexed-content.ts';
import { diagnosticAt, type Rule } from './rule.ts';

/** A conflict has rival claims with quotations, its preferred claim is one of them, and the disputed figures refer to it. */
export const conflicts: Rule = (content) => {
  const figuresByRef = Map.groupBy(placedFigures(content), ({ ref }) => ref);
  return content.conflicts.flatMap((record) => {
    const { claims, preferred } = record.data;
    const claimed = new Set(claims.flatMap(({ ref }) => ref?.split('@')[0] ?? []));
    return [
      ...claims.flatMap((claim, index) =>
        (claim.ref === undefined) === (claim.quotation === undefined)
          ? [
              diagnosticAt(
                record,
                ['claims', index],
                'CLAIM_FORM',
                'a claim has either "ref" or "quotation".',
                'Point to a reading on record, or quote the words with their lines.',
              ),
            ]
          : [],
      ),
      ...(preferred !== null && preferred >= claims.length
        ? [
            diagnosticAt(
              record,
              ['preferred'],
              'CLAIM_UNKNOWN',
              `there is no claim ${preferred}.`,
              `Counting starts at 0; the last is ${claims.length - 1}.`,
            ),
          ]
        : []),
      // A figure used by a claim must refer to the conflict, or its page would not mention it.
      ...[...claimed]
        .flatMap((ref) => figuresByRef.get(ref) ?? [])
        .filter(({ ref, figure }) => figure.conflict !== record.id && !isAffected(content, figure.conflict, ref))
        .map(({ record: owner, path }) =>
          diagnosticAt(
            owner,
            path,
            'CONFLICT_UNNAMED',
            `the conflict "${record.id}" disputes this figure, which does not name it.`,
            `Add "conflict: ${record.id}".`,
          ),
        ),
    ];
  });
};

/** Whether the conflict that a figure refers to has the figure in its `affects`. */
function isAffected(content: IndexedContent, conflict: string | undefined, ref: string): boolean {
  return conflict !== undefined && (content.byId.conflicts.get(conflict)?.data.affects.includes(ref) ?? false);
}
