import { figuredRecords } from './figured.ts';
import { diagnosticAt, type Rule } from './rule.ts';

/** A conflict has rival claims with words, and its preferred claim is one of them. */
export const conflicts: Rule = (content) =>
  content.conflicts.flatMap((record) => {
    const { claims, preferred } = record.data;
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
      // A figure that a claim reads must know of the conflict, or its page would not say so.
      ...figuredRecords(content).flatMap(({ record: owner, ref: ownerRef, field, figures }) =>
        figures.flatMap((figure, index) => {
          const ref = `${ownerRef}#${figure.id}`;
          const claimed = claims.some((claim) => claim.ref?.split('@')[0] === ref);
          return claimed &&
            figure.conflict !== record.id &&
            !content.conflicts.some((other) => other.id === figure.conflict && other.data.affects.includes(ref))
            ? [
                diagnosticAt(
                  owner,
                  [field, index],
                  'CONFLICT_UNNAMED',
                  `the conflict "${record.id}" disputes this figure, which does not name it.`,
                  `Add "conflict: ${record.id}".`,
                ),
              ]
            : [];
        }),
      ),
    ];
  });
