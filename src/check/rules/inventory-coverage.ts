import { diagnosticAt, type Rule } from './rule.ts';
import { takenBy } from './taken-by.ts';

/** Each case or document of the inventory is covered exactly once: by a record of its own, or by one guide page. */
export const inventoryCoverage: Rule = function* (content) {
  const carriers = new Map<string, string>();
  for (const record of content.guide) {
    for (const [index, row] of record.data.homeOf.entries()) {
      const carrier = takenBy(carriers, row, record.id);
      const isRecord = content.byId.cases.has(row) || content.byId.policies.has(row);
      const message = isRecord ? `"${row}" is a record itself.` : `"${carrier}" carries "${row}" already.`;
      if (isRecord || carrier) yield diagnosticAt(record, ['homeOf', index], 'HOME_TWICE', message, 'Leave it to one of the two.');
    }
  }
};
