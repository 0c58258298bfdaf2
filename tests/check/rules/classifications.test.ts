import { describe, expect, test } from 'vitest';
import { diagnosticsWith, sound } from '../small-content.ts';

const words = (printed: string) => `{ printed: ${printed}, lang: zh, source: zhang-2011, lines: "9" }`;
const list = `id: wuxi-fields
title: { en: Fields, zh: 领域 }
of: policy/wuxi-measures
isWhole: true
note: null
groups:
  - id: old
    label: { en: The old, zh: 老人 }
    readings: [${words('老人')}]
classes:
  - id: care
    group: old
    label: { en: Care, zh: 照料 }
    readings: [${words('照料')}]
    terms: [{ service: home-care, relation: narrower }]
  - id: other
    label: { en: Other, zh: 其他 }
    readings: [${words('其他')}]
    reason: { en: Not said what., zh: 未写明。 }
sources: [{ id: zhang-2011, lines: "9" }]
`;
const diagnostics = (from: string, to: string) => {
  if (!list.includes(from)) throw new Error(`no "${from}"`);
  return diagnosticsWith({ 'classifications/wuxi-fields.yaml': list.replace(from, to) });
};

describe('an official list', () => {
  test('may be written so', () => {
    expect(diagnosticsWith({ 'classifications/wuxi-fields.yaml': list })).toEqual([]);
  });

  test.each([
    ['a class without a term or a reason', '    reason: { en: Not said what., zh: 未写明。 }\n', '', 'CLASS_UNMAPPED "other" has neither'],
    [
      'a reason beside terms',
      'relation: narrower }]\n',
      'relation: narrower }]\n    reason: { en: Why., zh: 为何。 }\n',
      'CLASS_UNMAPPED "care" has terms and a reason',
    ],
    ['a term that is not there', 'service: home-care', 'service: home-caer', 'REF_UNKNOWN "home-caer" leads to no record'],
    [
      'a term named twice',
      'terms: [{ service: home-care, relation: narrower }]',
      'terms: [{ service: home-care, relation: narrower }, { service: home-care, relation: same }]',
      'ID_DUPLICATE "care" names a term twice',
    ],
    ['a heading that is not there', 'group: old', 'group: young', 'ID_UNKNOWN no heading "young"'],
    ['a class that stands twice', '- id: other', '- id: care', 'ID_DUPLICATE "care" stands twice'],
    [
      'a document that is not there',
      'of: policy/wuxi-measures',
      'of: policy/wuxi-measure',
      'REF_UNKNOWN "policy/wuxi-measure" leads to no record',
    ],
    ['a figure in a note', 'note: null', 'note: { en: It has 2 classes., zh: 共2类。 }', 'PROSE_FIGURE "2"'],
  ])('%s is found', (_, from, to, message) => {
    expect(diagnostics(from, to).join('\n')).toContain(message);
  });
});

test('a word of the thesaurus that leads to two services is found', () => {
  const file = 'services/home-care.yaml';
  const second = (sound[file] ?? '').replaceAll('home-care', 'meals').replace(/^term: .*$/m, 'term: { en: Meals, zh: 助餐 }');
  const [english] = /(?<=term: \{ en: )[^,]+/.exec(sound[file] ?? '') ?? [];
  expect(english).toBeDefined();
  const clash = second.replace(/synonyms:[\s\S]*?(?=^broader)/m, `synonyms: { en: [${english?.toUpperCase()}] }\n`);
  expect(diagnosticsWith({ 'services/meals.yaml': clash }).join('\n')).toContain(
    `WORD_TWICE "${english?.toUpperCase()}" leads to "home-care" already`,
  );
});
