import { describe, expect, test } from 'vitest';
import calculators from '../../content/vocabularies/guide-calculator.json' with { type: 'json' };
import diagrams from '../../content/vocabularies/guide-diagram.json' with { type: 'json' };
import {
  type CalculatorId,
  constantsOf,
  evaluationRule,
  phrasesOf,
  purchasePrices,
  staffingRule,
} from '../../src/atlas/guide/calculator-rules.ts';
import { matchingEntries } from '../../src/atlas/guide/matching.ts';
import { stringsUnder } from '../../src/i18n/strings-under.ts';
import { atlas } from './content.ts';

const pages = [...atlas.guide.values()];

describe('the calculators of the guide', () => {
  test.each(Object.keys(calculators))('%s stands on one page', (id) => {
    expect(pages.filter(({ calculator }) => calculator === id)).toHaveLength(1);
  });

  test.each(Object.keys(calculators))('%s works with figures that have evidence', (id) => {
    const constants = constantsOf(atlas, id as CalculatorId);
    expect(constants.length).toBeGreaterThan(0);
    for (const { readings } of constants) expect(readings[0]?.lines.length).toBeGreaterThan(0);
  });

  // guangdong-2013: lines 250, 233, 234 and 280, read by hand.
  test('read the rules as the lecture prints them', () => {
    expect(evaluationRule(atlas)).toEqual({ excellent: 90, failed: 60, barYears: 2 });
    expect(purchasePrices(atlas)).toEqual({
      prices: {
        post: 70_000,
        shenzhenCentre: 500_000,
        // 大約200萬元: five in a hundred either way.
        guangzhouCentre: { value: 2_000_000, low: 1_900_000, high: 2_100_000 },
        moneyForOne: 100_000,
      },
      allCentres: 264_000_000,
    });
    const { rule, street } = staffingRule(atlas);
    expect(rule).toEqual({ moneyForOne: 100_000, related: 200 / 3, socialWorkers: 50 });
    expect(street).toBe(2_000_000);
  });

  test('have a sentence for each thing they can say, in both languages', () => {
    const keys = { evaluation: 16, purchase: 11, staffing: 16 };
    for (const [name, least] of Object.entries(keys)) {
      const [en, zh] = (['en', 'zh-hans'] as const).map((locale) => stringsUnder(locale, `calculator.${name}.say.`));
      expect(Object.keys(en ?? {}).length, name).toBeGreaterThanOrEqual(least);
      for (const [key, words] of Object.entries(en ?? {})) {
        const holes = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([hole]) => hole).sort();
        expect(holes(zh?.[key] ?? ''), `${name}.${key}`).toEqual(holes(words));
        // A constant of a rule comes from the records, never from the words.
        expect(`${words}${zh?.[key]}`, `${name}.${key}`).not.toMatch(/\d/);
      }
    }
  });
});

describe('the pictures of the guide', () => {
  test.each(Object.keys(diagrams))('%s stands somewhere', (id) => {
    expect(pages.some((page) => page.diagrams.some((diagram) => diagram === id))).toBe(true);
  });

  // zhong-2015: lines 308–344.
  test('of the matching framework has every entry of the lists', () => {
    const page = pages.find(({ diagrams: own }) => own.includes('matching'));
    const entries = page ? matchingEntries(page) : null;
    expect(entries && Object.values(entries).map((list) => list.length)).toEqual([2, 3, 3, 3, 3]);
  });

  test('of steps number as many as the text of the page lists', () => {
    const page = atlas.guide.get('outsourcing-steps');
    const listed = page?.narratives.en?.filter(({ form }) => form === 'step').length;
    expect(page && phrasesOf(page, 'step-')).toHaveLength(listed ?? 0);
  });

  test('name who acts only where a document does', () => {
    // guangdong-2013, line 40 names the tender board; no other step of the path names anybody.
    const page = atlas.guide.get('outsourcing-steps');
    expect(page && phrasesOf(page, 'step-').flatMap(({ id, by }) => (by ? [id] : []))).toEqual(['step-board']);
  });
});
