import type { Diagnostic } from '../diagnostic.ts';
import { diagnosticAt, type Rule } from './rule.ts';

/** A case or document of the inventory is covered once: by a record of its own, or by one page of the guide. */
export const inventoryCoverage: Rule = (content) => {
  const records = [...content.cases, ...content.policies];
  const carried = content.guide.flatMap((record) => record.data.homeOf.map((row, index) => ({ record, row, index })));
  return carried.flatMap(({ record, row, index }, position): Diagnostic[] => {
    const before = carried.slice(0, position).find((other) => other.row === row);
    const other = records.some(({ id }) => id === row)
      ? `"${row}" is a record itself`
      : before
        ? `"${before.record.id}" carries "${row}" already`
        : null;
    return other ? [diagnosticAt(record, ['homeOf', index], 'HOME_TWICE', `${other}.`, 'Leave it to one of the two.')] : [];
  });
};
