import { placedFigures } from './figured.ts';
import type { IndexedContent } from './indexed-content.ts';
import { diagnosticAt, type Rule } from './rule.ts';

/** A conflict has rival claims with quotations, its preferred claim is one of them, and the disputed figures refer to it. */
export const conflicts: Rule = function* (content) {
  const figuresByRef = Map.groupBy(placedFigures(content), ({ ref }) => ref);
  for (const record of content.conflicts) {
    const { claims, preferred } = record.data;
    for (const [index, claim] of claims.entries()) {
      const isOfRecord = claim.ofRecord !== undefined;
      if ([claim.ref, claim.quotation, claim.ofRecord].filter((each) => each !== undefined).length !== 1) {
        const fix = 'Point to a reading on record or to a fact of public record, or quote the words with their lines.';
        yield diagnosticAt(record, ['claims', index], 'CLAIM_FORM', 'a claim has one of "ref", "quotation", "ofRecord".', fix);
      }
      if (isOfRecord && !factsOf(content, claim.ofRecord?.of).includes(claim.ofRecord?.fact ?? '')) {
        const message = `"${claim.ofRecord?.of}" has no "${claim.ofRecord?.fact}" of public record.`;
        yield diagnosticAt(
          record,
          ['claims', index, 'ofRecord'],
          'CLAIM_UNKNOWN',
          message,
          'Enter the fact in the rule, or quote another.',
        );
      }
    }
    if (preferred !== null && preferred >= claims.length) {
      const fix = `Counting starts at 0; the last is ${claims.length - 1}.`;
      yield diagnosticAt(record, ['preferred'], 'CLAIM_UNKNOWN', `there is no claim ${preferred}.`, fix);
    }
    const claimed = new Set(claims.flatMap(({ ref }) => ref?.split('@')[0] ?? []));
    for (const { ref, figure, record: owner, path } of [...claimed].flatMap((ref) => figuresByRef.get(ref) ?? [])) {
      // A figure that a claim reads must know of the conflict, or its page would not say so.
      if (figure.conflict === record.id || isAffected(content, figure.conflict, ref)) continue;
      const message = `the conflict "${record.id}" disputes this figure, which does not name it.`;
      yield diagnosticAt(owner, path, 'CONFLICT_UNNAMED', message, `Add "conflict: ${record.id}".`);
    }
  }
};

/** What is of public record about a rule or a work. */
function factsOf({ byId }: IndexedContent, of = ''): string[] {
  const [kind, id = ''] = of.split('/');
  const record = kind === 'policy' ? byId.policies.get(id) : kind === 'work' ? byId.works.get(id) : undefined;
  return record?.data.ofRecord.map(({ fact }) => fact) ?? [];
}

/** Whether the conflict that a figure refers to has the figure in its `affects`. */
function isAffected(content: IndexedContent, conflict: string | undefined, ref: string): boolean {
  return conflict !== undefined && (content.byId.conflicts.get(conflict)?.data.affects.includes(ref) ?? false);
}
