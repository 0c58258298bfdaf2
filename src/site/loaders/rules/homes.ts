import type { Finding } from '../finding.ts';
import { findingAt, type Rule } from './rule.ts';

/** A row of the inventory has one home: it is a record of its own, or one other record carries it. */
export const homes: Rule = (content) => {
  const carriers = [...content.policies, ...content.guide, ...content.statistics];
  const records = [...content.cases, ...content.policies, ...content.statistics];
  const carried = carriers.flatMap((record) => record.data.homeOf.map((row, index) => ({ record, row, index })));
  return carried.flatMap(({ record, row, index }, position): Finding[] => {
    const own = records.find(({ id }) => id === row);
    const before = carried.slice(0, position).find((other) => other.row === row);
    const other = own ? `"${row}" is a record itself` : before ? `"${before.record.id}" carries "${row}" already` : null;
    return other ? [findingAt(record, ['homeOf', index], 'HOME_TWICE', `${other}.`, 'Leave it to one of the two.')] : [];
  });
};
