import { datesOfRecord } from '../../values/of-record.ts';
import { unreadable } from './dates.ts';
import { diagnosticAt, type Rule } from './rule.ts';

/** Facts of public record: each told once, dates as dates, and organisations that have a record. */
export const ofRecord: Rule = function* (content) {
  for (const record of [...content.policies, ...content.works, ...content.sources]) {
    const facts = record.data.ofRecord;
    for (const [index, { fact, value, organisations }] of facts.entries()) {
      const path = ['ofRecord', index];
      if (facts.findIndex((other) => other.fact === fact) !== index)
        yield diagnosticAt(record, [...path, 'fact'], 'FACT_TWICE', `"${fact}" stands twice.`, 'Keep the one that is better seen.');
      if (datesOfRecord.includes(fact)) yield* unreadable(record, value, [...path, 'value']);
      if (fact !== 'issuer' && organisations.length > 0)
        yield diagnosticAt(record, [...path, 'organisations'], 'FACT_ORGANISATIONS', 'only an issuer names organisations.', 'Delete it.');
    }
  }
};
