import { expect, test } from 'vitest';
import { type Change, diagnosticsWith } from '../small-content.ts';

const file = 'conflicts/wuxi-fund.yaml';

test.each<[string, Change, string[]]>([
  ['a claim of the conflict', ['why: { en: It comes first.', 'why: { en: "{0} comes first, {1:number} later."'], []],
  [
    'a claim that does not exist',
    ['why: { en: It comes first.', 'why: { en: "{2} comes first."'],
    [`${file}:9:12 TEXT_FIGURE {2} is no figure of this record. Write one of {0}, {1}.`],
  ],
  [
    'a figure in a title',
    ['title: { en: How much money', 'title: { en: "How {0} came"'],
    [`${file}:3:14 TEXT_FIGURE {0} is no figure of this record. No figure can be filled in here.`],
  ],
])('a text asks for %s', (_, change, expected) => {
  expect(diagnosticsWith({ [file]: change })).toEqual(expected);
});
