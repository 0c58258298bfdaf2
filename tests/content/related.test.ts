import { describe, expect, test } from 'vitest';
import type { Atlas } from '../../src/atlas/records/records.ts';
import { relatedTo } from '../../src/atlas/related/related.ts';
import { cityProfiles } from '../../src/atlas/views/city-profile.ts';
import en from '../../src/i18n/en.json' with { type: 'json' };
import { statistics } from '../../src/statistics/registry.ts';
import { relatedToComputed } from '../../src/statistics/related.ts';
import { atlas } from './content.ts';

const refs = (kind: string, ids: Iterable<string>) => [...ids].map((id) => `${kind}/${id}`);
const pages = [
  ...refs('case', atlas.cases.keys()),
  ...refs('policy', atlas.policies.keys()),
  ...refs(
    'place',
    cityProfiles(atlas).map(({ city }) => city.id),
  ),
  ...refs('service', atlas.services.keys()),
  ...refs('organisation', atlas.organisations.keys()),
  ...refs('stat', [...statistics.map(({ id }) => id), ...atlas.statistics.keys()]),
  ...refs('guide', atlas.guide.keys()),
  ...refs('source', atlas.sources.keys()),
];
const linesOf = (from: Atlas, page: string) => {
  const computed = statistics.find(({ id }) => page === `stat/${id}`);
  return computed ? relatedToComputed(from, computed) : relatedTo(from, page);
};
const related = new Map(pages.map((page) => [page, linesOf(atlas, page)]));
const tosOf = (page: string) => (related.get(page) ?? []).map(({ to }) => to);
const where = (isFaulty: (page: string) => boolean) => pages.filter(isFaulty);

/** Records that are linked to fewer than two others, with the reason. */
const alone: Record<string, string> = {};

describe('related, on the page of every record', () => {
  test('leads to at least two places, or says why not', () => {
    expect(where((page) => tosOf(page).length < 2)).toEqual(Object.keys(alone));
  });

  test('leads to four places at most from a case, to three from any other record', () => {
    expect(where((page) => tosOf(page).length > (page.startsWith('case/') ? 4 : 3))).toEqual([]);
  });

  test('never leads to its own page', () => {
    expect(where((page) => tosOf(page).includes(page))).toEqual([]);
  });

  test('leads to each place once', () => {
    expect(where((page) => new Set(tosOf(page)).size < tosOf(page).length)).toEqual([]);
  });

  test('leads to records that have a page, to comparisons and to checks', () => {
    const hasPage = (to: string) =>
      related.has(to) || to.startsWith('compare/') || (to.startsWith('checks#') && atlas.checks.has(to.slice('checks#'.length)));
    expect(where((page) => !tosOf(page).every(hasPage))).toEqual([]);
  });

  test('gives a reason that has words', () => {
    const given = new Set([...related.values()].flat().map(({ why }) => `related.${why}`));
    expect([...given].filter((key) => !(key in en))).toEqual([]);
  });

  test('does not hang on the order in which the records were read', () => {
    const again = Object.fromEntries(
      Object.entries(atlas).map(([name, records]) => [name, records instanceof Map ? new Map([...records].reverse()) : records]),
    ) as unknown as Atlas;
    expect(where((page) => JSON.stringify(linesOf(again, page)) !== JSON.stringify(related.get(page)))).toEqual([]);
  });
});

describe('related from a case', () => {
  test('does not repeat the rules that its page lists', () => {
    const repeats = [...atlas.cases.values()].filter(({ id, policies }) =>
      policies.some((policy) => tosOf(`case/${id}`).includes(`policy/${policy}`)),
    );
    expect(repeats.map(({ id }) => id)).toEqual([]);
  });

  test('finds the same service in another city only', () => {
    const same = [...atlas.cases.values()].filter(({ id, city }) =>
      (related.get(`case/${id}`) ?? []).some(
        ({ why, to }) => why === 'sameService' && atlas.cases.get(to.slice('case/'.length))?.city === city,
      ),
    );
    expect(same.map(({ id }) => id)).toEqual([]);
  });
});

describe('related from a rule', () => {
  test('does not repeat the cases and rules that its page lists', () => {
    const repeats = [...atlas.policies.values()].filter((policy) => {
      const listed = [
        ...policy.cases.map((id) => `case/${id}`),
        ...policy.links.map(({ to }) => to),
        ...[...atlas.policies.values()]
          .filter(({ links }) => links.some(({ to }) => to === `policy/${policy.id}`))
          .map(({ id }) => `policy/${id}`),
      ];
      // The nearest in the document is the last resort of a rule that is tied to nothing.
      return (related.get(`policy/${policy.id}`) ?? []).some(
        ({ why, to }) => why !== 'sameDocument' && why !== 'guide' && listed.includes(to),
      );
    });
    expect(repeats.map(({ id }) => id)).toEqual([]);
  });
});

describe('comparisons', () => {
  const targets = [...related.values()].flat().map(({ to }) => to);

  test('name two cities with at least two purchases each, the ids in alphabetical order', () => {
    const sizes = new Map(cityProfiles(atlas).map(({ city, purchases }) => [city.id, purchases.length]));
    const pairs = targets.filter((to) => /^compare\/[a-z-]+-vs-/.test(to)).map((to) => to.slice('compare/'.length).split('-vs-'));
    expect(pairs.length).toBeGreaterThan(0);
    for (const [a = '', b = ''] of pairs) {
      expect(a < b, `${a} ${b}`).toBe(true);
      expect(Math.min(sizes.get(a) ?? 0, sizes.get(b) ?? 0), `${a} ${b}`).toBeGreaterThanOrEqual(2);
    }
  });
});
