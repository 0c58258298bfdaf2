import type { PolicyFile } from '../../schemas/collections.ts';
import { datesOfRecord } from '../../values/of-record.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { ReadRecord } from '../reading/content.ts';
import { unreadable } from './dates.ts';
import { diagnosticAt, type Rule } from './rule.ts';

/** What is of public record: each fact told once, dates as dates, organisations of issuers alone; each link to another rule, and to none that is linked already. */
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
  for (const record of content.policies) yield* links(record);
};

function* links(record: ReadRecord<PolicyFile>): Generator<Diagnostic> {
  const linked = record.data.links.map(({ to }) => to);
  for (const [index, { to }] of record.data.linksOfRecord.entries()) {
    const path = ['linksOfRecord', index, 'to'];
    if (!to.startsWith('policy/')) yield diagnosticAt(record, path, 'LINK_NO_RULE', `"${to}" is no rule.`, 'Name a rule: policy/<id>.');
    if (to === `policy/${record.id}`)
      yield diagnosticAt(record, path, 'LINK_TO_ITSELF', 'the rule is linked to itself.', 'Name the other rule.');
    if (linked.includes(to))
      yield diagnosticAt(record, path, 'LINK_TWICE', `"${to}" is linked already.`, 'Keep one; what the documents print goes first.');
    linked.push(to);
  }
}
