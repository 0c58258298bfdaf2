import { describe, expect, test } from 'vitest';
import { preferredReading, quantityAt } from '../../src/atlas/records/quantity.ts';
import { classifications } from '../../src/atlas/services/crosswalk.ts';
import { traditional } from '../../src/i18n/traditional.ts';
import { atlas } from './content.ts';

const services = [...atlas.services.values()];
/** A word as any script or width of it is looked up. */
const folded = (word: string) => traditional(word.normalize('NFKC').toLowerCase());

describe('the thesaurus', () => {
  test('each term and synonym, in either script, leads to one service', () => {
    const owners = new Map<string, Set<string>>();
    for (const { id, term, synonyms } of services)
      for (const word of [term.en, term.zh, ...synonyms.en, ...synonyms.zh, ...synonyms.zhHant])
        owners.set(folded(word), (owners.get(folded(word)) ?? new Set()).add(id));
    expect([...owners].filter(([, ids]) => ids.size > 1).map(([word, ids]) => [word, ...ids])).toEqual([]);
  });

  test('has two levels, and words of every kind for every term', () => {
    expect(services.filter(({ broader }) => broader !== null && atlas.services.get(broader)?.broader !== null)).toEqual([]);
    const bare = services.filter(({ synonyms: { en, zh, zhHant } }) => en.length < 3 || zh.length < 3 || zhHant.length === 0);
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  test('gives no word of Hong Kong or Taiwan that conversion gives already', () => {
    const twice = services.flatMap(({ id, term, synonyms }) => {
      const converted = [term.zh, ...synonyms.zh].map(traditional);
      return synonyms.zhHant.filter((word) => converted.includes(word)).map((word) => `${id}: ${word}`);
    });
    expect(twice).toEqual([]);
  });

  test.each([
    ['安老服務', 'elderly-care'],
    ['義工', 'volunteer-services'],
    ['釋囚', 'resettlement-of-released-people'],
    ['外展', 'youth-services'],
    ['展能', 'disability-services'],
    ['aging in place', 'home-based-elderly-care'],
    ['ageing in place', 'home-based-elderly-care'],
    ['counselling', 'mental-health'],
    ['counseling', 'mental-health'],
    ['救灾', 'disaster-relief'],
  ])('%s leads to %s', (word, id) => {
    const found = services.filter(({ term, synonyms }) =>
      [term.en, term.zh, ...synonyms.en, ...synonyms.zh, ...synonyms.zhHant].some((other) => folded(other) === folded(word)),
    );
    expect(found.map((service) => service.id)).toEqual([id]);
  });
});

describe('the official lists', () => {
  // Counted in the documents by hand.
  test.each([
    ['national-2009-notice-fields', 7],
    ['national-2009-notice-people', 10],
    ['national-guiding-opinion-fields', 17],
    ['shenzhen-social-work-fields', 7],
    ['guangdong-2012-measures-fields', 20],
    ['national-2012-central-fund-areas', 4],
    ['beijing-2010-livelihood-fields', 5],
    ['beijing-dongcheng-2010-tender-categories', 3],
    ['shanghai-overview-fields', 4],
  ])('%s prints %i classes', (id, n) => {
    expect(atlas.classifications.get(id)?.classes.length).toBe(n);
  });

  test('sort social work into casework, group work and community work', () => {
    const classes = atlas.classifications.get('national-2011-innovation-cases-methods')?.classes ?? [];
    const under = (group: string) => classes.filter((entry) => entry.group === group).map(({ readings: [words] }) => words?.printed);
    expect(under('casework')).toEqual(['青少年', '老年', '社区矫正', '助残帮困', '婚姻家庭', '灾后', '医务']);
    expect(under('group-work')).toEqual(['青少年', '老年', '助残帮困', '婚姻家庭', '社区组织']);
    expect(under('community-work')).toEqual(['青少年', '老年', '帮困', '灾后', '其他']);
  });

  test('answer class by class to a term, or say why not', () => {
    const open = [...atlas.classifications.values()].flatMap(({ id, classes }) =>
      classes.filter(({ terms, reason }) => terms.length === 0 && !reason).map((entry) => `${id}.${entry.id}`),
    );
    expect(open).toEqual([]);
  });

  test('print as many classes as they say, or fewer where they do not print all', () => {
    for (const { id, isWhole, stated, classes } of atlas.classifications.values()) {
      const quantity = stated === undefined ? null : quantityAt(atlas, stated);
      if (!quantity) continue;
      const said = preferredReading(quantity).figure?.value ?? 0;
      if (isWhole) expect(classes.length, id).toBe(said);
      else expect(classes.length, id).toBeLessThan(said);
    }
  });

  test('are dated by the document or case they belong to, and stand in that order', () => {
    const years = classifications(atlas).map(({ date }) => date?.date.earliest ?? '9');
    expect(years).toEqual(years.toSorted());
  });
});
