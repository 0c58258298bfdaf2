import { expect, test } from 'vitest';
import { diagnosticsWith, sound } from '../small-content.ts';

const file = 'policies/wuxi-measures.yaml';
const facts = `ofRecord:
  - { fact: number, value: 锡政发〔2005〕1号, seen: [example.org/notice], seenOn: "2026-12-01" }
  - { fact: issued, value: "2005-03-01", seen: [example.org/notice], seenOn: "2026-12-01" }
  - { fact: issuer, value: 无锡市民政局, organisations: [wuxi-bureau], seen: [example.org/notice], seenOn: "2026-12-01" }
`;
const withFacts = (from = '', to = '') =>
  diagnosticsWith({ [file]: (sound[file] ?? '').replace('sources:', `${facts.replace(from, to)}sources:`) });

test('facts of public record may be written so', () => {
  expect(withFacts()).toEqual([]);
});

test.each([
  ['a fact told twice', 'fact: number, value: 锡政发〔2005〕1号', 'fact: issued, value: "2005"', 'FACT_TWICE "issued" stands twice.'],
  ['a day that is none', '"2005-03-01"', '"2005-02-30"', 'DATE_UNREADABLE'],
  ['an organisation that is not there', '[wuxi-bureau]', '[wuxi-burea]', 'Did you mean "wuxi-bureau"?'],
  ['organisations of something else than an issuer', 'fact: issuer, value: 无锡市民政局', 'fact: title, value: 办法', 'FACT_ORGANISATIONS'],
  [
    'an address that would become a link',
    'seen: [example.org/notice], seenOn: "2026-12-01" }\n  - { fact: issued',
    'seen: ["https://example.org"], seenOn: "2026-12-01" }\n  - { fact: issued',
    'an address stands without https://',
  ],
])('%s is found', (_, from, to, expected) => {
  expect(withFacts(from, to).join('\n')).toContain(expected);
});

test('a document is held to the same', () => {
  const twice = '  - { fact: publisher, value: 出版社, seen: [example.org/book], seenOn: "2026-12-01" }\n';
  const record = 'sources/zhang-2011/source.yaml';
  const text = `${sound[record]?.trimEnd()}\nofRecord:\n${twice}`;
  expect(diagnosticsWith({ [record]: text })).toEqual([]);
  expect(diagnosticsWith({ [record]: text + twice }).join('\n')).toContain('FACT_TWICE "publisher" stands twice.');
});

const links = `linksOfRecord:
  - { type: implements, to: policy/national-law, words: 贯彻落实《法》, seen: [example.org/notice], seenOn: "2026-12-01" }
`;
const law = 'policies/national-law.yaml';
const withLinks = (from = '', to = '', printed = '') =>
  diagnosticsWith({
    [law]: (sound[file] ?? '').replace('id: wuxi-measures', 'id: national-law'),
    [file]: (sound[file] ?? '').replace('sources:', `${printed}${links.replace(from, to)}sources:`),
  });

test('a link of public record may be written so', () => {
  expect(withLinks()).toEqual([]);
});

test.each([
  ['a rule that is not there', 'national-law', 'national-lam', 'REF_UNKNOWN "policy/national-lam"'],
  ['a record that is no rule', 'policy/national-law', 'case/wuxi-coupons', 'LINK_NO_RULE "case/wuxi-coupons" is no rule.'],
  ['the rule itself', 'policy/national-law', 'policy/wuxi-measures', 'LINK_TO_ITSELF the rule is linked to itself.'],
  ['a link without words', 'words: 贯彻落实《法》, ', '', 'words'],
  ['a link that nobody saw', 'seen: [example.org/notice]', 'seen: []', 'seen'],
])('%s is found', (_, from, to, expected) => {
  expect(withLinks(from, to).join('\n')).toContain(expected);
});

test('a link that the documents print is none of public record', () => {
  const printed = 'links:\n  - { type: cites, to: policy/national-law, source: zhang-2011, lines: "1" }\n';
  expect(withLinks('', '', printed).join('\n')).toContain('LINK_TWICE "policy/national-law" is linked already.');
});

test('a rule is linked to another once', () => {
  const twice = links + links.split('\n')[1];
  expect(withLinks(links, `${twice}\n`).join('\n')).toContain('LINK_TWICE "policy/national-law" is linked already.');
});

const conflict = 'conflicts/wuxi-fund.yaml';
const withClaim = (fact: string) =>
  diagnosticsWith({
    [file]: (sound[file] ?? '').replace('sources:', `${facts}sources:`),
    [conflict]: (sound[conflict] ?? '').replace(
      'preferred:',
      `  - ofRecord: { of: policy/wuxi-measures, fact: ${fact} }\n    meaning: { en: As issued., zh: 以发布为准。 }\npreferred:`,
    ),
  });

test('a fact of public record may be a claim of a contradiction, if the rule has it', () => {
  expect(withClaim('issued')).toEqual([]);
  expect(withClaim('title').join('\n')).toContain('CLAIM_UNKNOWN "policy/wuxi-measures" has no "title" of public record.');
});
