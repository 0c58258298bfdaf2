import { describe, expect, test } from 'vitest';
import { readNarrative } from '../../../src/check/reading/read-narrative.ts';
import { type Change, diagnosticsWith, sound } from '../small-content.ts';

/** Words that every object of the language knows, so that a careless look-up finds something under them. */
const inherited = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'];

const broken = 'places/suzhou.yaml';
const itsDiagnostic = `${broken}:3:8 VALUE_UNKNOWN "cty" is not in the list for "level". Did you mean "city"?`;

describe('a word that every object knows', () => {
  test.each(inherited)('is no component and no attribute: %s', (word) => {
    const codes = (source: string) => readNarrative('en.mdx', source).diagnostics.map(({ code }) => code);
    expect(codes(`A <${word}/> word.`)).toEqual(['COMPONENT_UNKNOWN']);
    expect(codes(`<${word}/>`)).toEqual(['COMPONENT_UNKNOWN']);
    expect(codes(`A <Fact id="fund" ${word}="x"/> word.`)).toEqual(['ATTRIBUTE_UNKNOWN']);
    expect(codes(`A <Fact id="fund" as="${word}"/> word.`)).toEqual(['ATTRIBUTE_UNKNOWN']);
  });

  test('hides no other diagnostic', () => {
    const diagnostics = diagnosticsWith({
      'cases/wuxi-2007-coupons/en.mdx': ['<When/>', '<constructor/>'],
      [broken]: ['level: city', 'level: cty'],
    });
    expect(diagnostics.map((diagnostic) => diagnostic.split(' ').slice(0, 2).join(' '))).toEqual([
      'cases/wuxi-2007-coupons/en.mdx:1:4 COMPONENT_UNKNOWN',
      `${broken}:3:8 VALUE_UNKNOWN`,
    ]);
  });

  const ids = [
    'wuxi',
    'suzhou',
    'jiangsu',
    'home-care',
    'wuxi-bureau',
    'wuxi-measures',
    'wuxi-fund',
    'zhang-2011',
    'coupon',
    'fund',
    'wuxi-2007-coupons',
  ];
  test.each(ids)('is as good an id as any: constructor for %s', (id) => {
    const whole = new RegExp(`(?<![\\w-])${id}(?![\\w-])`, 'g');
    const renamed = Object.entries(sound).flatMap(([file, text]): [string, Change][] => {
      const other = file.replace(whole, 'constructor');
      return [...(other === file ? [] : [[file, null] as [string, Change]]), [other, text.replace(whole, 'constructor')]];
    });
    expect(diagnosticsWith(Object.fromEntries(renamed))).toEqual([]);
  });
});

describe('a file that cannot be read at all', () => {
  const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
  test.each<[string, Record<string, Change>, string]>([
    [
      'a folder named as a text',
      { 'cases/wuxi-2007-coupons/en.mdx': null, 'cases/wuxi-2007-coupons/en.mdx/x': 'x' },
      'cases/wuxi-2007-coupons:1:1 CHECK_BROKEN',
    ],
    ['a folder named as a list', { 'glossary.yaml': null, 'glossary.yaml/x': 'x' }, 'glossary.yaml:1:1 CHECK_BROKEN'],
    ['a file named as a collection', { works: 'x' }, 'works:1:1 CHECK_BROKEN'],
    ['a record nested too deeply to be parsed', { 'places/nanjing.yaml': `id: ${deep}` }, 'places/nanjing.yaml:1:'],
  ])('is a diagnostic, and the others are told: %s', (_, changes, diagnostic) => {
    const diagnostics = diagnosticsWith({ ...changes, [broken]: ['level: city', 'level: cty'] });
    expect(diagnostics).toContainEqual(expect.stringContaining(diagnostic));
    expect(diagnostics).toContain(itsDiagnostic);
  });
});
