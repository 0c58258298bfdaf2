import { expect, test } from 'vitest';
import { formsOf } from '../../src/atlas/evidence/printed-forms.ts';
import { casesNaming } from '../../src/atlas/records/naming.ts';
import { officesIn } from '../../src/atlas/records/offices.ts';
import { linksTo } from '../../src/atlas/records/policy-links.ts';
import type { Atlas } from '../../src/atlas/records/records.ts';
import { relatedTo } from '../../src/atlas/related/related.ts';
import { cityProfile } from '../../src/atlas/views/city-profile.ts';
import { facetCounts, facetNames, recordsUnder } from '../../src/atlas/views/facets.ts';
import { sameService } from '../../src/atlas/views/same-service.ts';
import { casesWithin } from '../../src/atlas/views/spread.ts';
import { smallAtlas } from './small-atlas.ts';

/** A collection that counts how often somebody walks through all of it. */
class Walked<Item> extends Map<string, Item> {
  walks = 0;
  override values() {
    this.walks++;
    return super.values();
  }
  override [Symbol.iterator]() {
    this.walks++;
    return super[Symbol.iterator]();
  }
}

/** Asks for what the pages of an atlas of so many cases and rules ask for, and says how often its records were walked through. */
function walksFor(size: number): Record<string, number> {
  const numbers = Array.from({ length: size }, (_, index) => index);
  const whole = smallAtlas(
    numbers.map((n) => ({
      id: `case-${n}`,
      place: n % 2 === 0 ? 'pudong' : 'wuxi',
      date: String(1990 + n),
      services: n % 3 === 0 ? ['youth'] : ['meals'],
      buyers: ['pudong-government'],
      providers: ['agency'],
    })),
    [],
    numbers.map((n) => ({ id: `rule-${n}`, date: String(1980 + n), services: ['meals'] })),
  );
  const walked = Object.fromEntries(
    Object.entries(whole).map(([name, records]) => [name, records instanceof Map ? new Walked<unknown>(records) : records]),
  );
  for (const records of Object.values(walked)) if (records instanceof Walked) records.walks = 0;
  const atlas = walked as unknown as Atlas;

  for (let language = 0; language < 3; language++) {
    for (const record of whole.cases.values()) {
      relatedTo(atlas, `case/${record.id}`);
      sameService(atlas, record, { dated: 8, undated: 8 });
    }
    for (const id of whole.policies.keys()) {
      relatedTo(atlas, `policy/${id}`);
      linksTo(atlas, `policy/${id}`);
    }
    for (const id of whole.organisations.keys()) {
      relatedTo(atlas, `organisation/${id}`);
      casesNaming(atlas, `organisation/${id}`);
      officesIn(atlas, id);
    }
    for (const id of whole.services.keys()) relatedTo(atlas, `service/${id}`);
    for (const id of whole.places.keys()) {
      relatedTo(atlas, `place/${id}`);
      cityProfile(atlas, id);
      casesWithin(atlas, id);
    }
    for (let year = 1980; year < 1990 + size; year++) {
      const chosen = [{ name: 'year' as const, value: String(year) }];
      recordsUnder(atlas, 'cases', chosen);
      for (const name of facetNames.cases) facetCounts(atlas, 'cases', chosen, name);
    }
    formsOf(atlas, 'talk');
  }
  return Object.fromEntries(
    Object.entries(walked).flatMap(([name, records]) => (records instanceof Walked ? [[name, records.walks]] : [])),
  );
}

test('however many pages there are, the records are walked through as often', () => {
  const [few, many] = [walksFor(8), walksFor(40)];
  expect(few.cases).toBeGreaterThan(0);
  expect(many).toEqual(few);
});
