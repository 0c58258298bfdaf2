import type { FigureFile } from '../../schemas/collections.ts';
import { groupByEach } from '../../values/group.ts';
import { parseLines } from '../../values/lines.ts';
import { buildCheck } from '../checks/build-check.ts';
import { expandCheck, expandNotCheckable } from '../checks/each.ts';
import { isPurchase, yearOfBeginning } from '../counting/definitions.ts';
import type { AtlasFiles } from './atlas-files.ts';
import { buildConflicts, conflictsIn, preferredReadings } from './build-conflicts.ts';
import { buildOrganisations } from './build-organisations.ts';
import { buildPeople, buildWorks } from './build-people.ts';
import { buildPlaces } from './build-places.ts';
import { buildServices } from './build-services.ts';
import { buildStatistic } from './build-statistic.ts';
import { readPayment } from './read-payment.ts';
import { type OwnersDates, quantity } from './read-quantity.ts';
import { dated, factsOfRecord, locator, namedDates, quotation } from './read-quotation.ts';
import type { Atlas, CaseRecord, ClassificationRecord, GuideRecord, OrganisationLevel, PolicyRecord, StatisticRecord } from './records.ts';

/**
 * Joins the records of all files into an atlas: parses figures and dates, resolves cities, roles and conflicts. Expects content that has
 * passed the check; references to missing records are dropped, because the check reports them.
 */
export function buildAtlas(files: AtlasFiles): Atlas {
  const places = byId(buildPlaces(files));
  const cityOf = (place: string | null) => (place === null ? null : (places.get(place)?.city ?? null));
  const conflictsOf = conflictsIn(files);
  const preferredOf = preferredReadings(files);
  const quantities = (owner: string, figures: FigureFile[], dates: OwnersDates) =>
    figures.map((figure) => quantity(owner, figure, preferredOf, dates));

  const levelOf = new Map(files.organisations.map((organisation) => [organisation.id, organisation.level]));
  const cases = byId(
    files.cases.map(({ way, alsoWays, ...file }): CaseRecord => {
      const [date, until] = [dated(file.date), dated(file.until)];
      return {
        ...file,
        ways: way === 'not-recorded' ? [] : [way, ...alsoWays],
        collection: 'cases',
        date,
        until,
        dates: namedDates(file.dates),
        figures: quantities(`case/${file.id}`, file.figures, { date, until }),
        payment: readPayment(file.payment),
        sources: file.sources.map(locator),
        city: cityOf(file.place),
        cities: [...new Set([file.place, ...file.alsoIn].flatMap((place) => cityOf(place) ?? []))],
        province: file.place === null ? null : (places.get(file.place)?.province ?? null),
        isPurchase: isPurchase(file.kind, way),
        begins: yearOfBeginning(date),
        levels: levelsOf(file.buyers.map((id) => levelOf.get(id) ?? null)),
        conflicts: conflictsOf(`case/${file.id}`, file.figures),
      };
    }),
  );

  const casesNaming = groupByEach(files.cases, (record) => record.policies);
  const policies = byId(
    files.policies.map((file): PolicyRecord => {
      const [date, until] = [dated(file.date), dated(file.until)];
      const ofRecord = factsOfRecord(file.ofRecord);
      return {
        ...file,
        collection: 'policies',
        printed: file.printed.map(quotation),
        date,
        until,
        figures: quantities(`policy/${file.id}`, file.figures, { date, until }),
        ofRecord,
        issuedOfRecord: ofRecord.find(({ fact }) => fact === 'issued')?.date ?? null,
        links: file.links.map(({ type, to, source, lines }) => ({ type, to, source, lines: parseLines(lines) })),
        sources: file.sources.map(locator),
        city: cityOf(file.place),
        begins: yearOfBeginning(date),
        conflicts: conflictsOf(`policy/${file.id}`, file.figures),
        cases: (casesNaming.get(file.id) ?? []).map(({ id }) => id),
      };
    }),
  );

  const statistics = byId(
    files.statistics.map((file): StatisticRecord => ({ ...buildStatistic(file), conflicts: conflictsOf(`stat/${file.id}`) })),
  );

  const guide = byId(
    files.guide.map(
      (file): GuideRecord => ({
        ...file,
        collection: 'guide',
        parameters: quantities(`guide/${file.id}`, file.parameters, { date: null, until: null }),
        dates: namedDates(file.dates),
        phrases: file.phrases.map((phrase) => ({ ...phrase, readings: phrase.readings.map(quotation) })),
        sources: file.sources.map(locator),
        conflicts: conflictsOf(`guide/${file.id}`, file.parameters),
      }),
    ),
  );

  const owners = { cases, policies, guide, statistics };
  return {
    ...owners,
    organisations: byId(buildOrganisations(files, cityOf, conflictsOf)),
    places,
    services: byId(buildServices(files)),
    classifications: byId(
      files.classifications.map(
        (file): ClassificationRecord => ({
          ...file,
          collection: 'classifications',
          groups: file.groups.map((group) => ({ ...group, readings: group.readings.map(quotation) })),
          classes: file.classes.map((each) => ({ ...each, readings: each.readings.map(quotation) })),
          sources: file.sources.map(locator),
        }),
      ),
    ),
    sources: byId(
      files.sources.map((file) => ({
        ...file,
        collection: 'sources' as const,
        ofRecord: factsOfRecord(file.ofRecord),
        headings: file.headings.map((heading) => ({ ...heading, lines: parseLines(heading.lines) })),
      })),
    ),
    people: byId(buildPeople(files, conflictsOf)),
    works: byId(buildWorks(files, conflictsOf)),
    conflicts: byId(buildConflicts(files, owners)),
    checks: byId(files.checks.flatMap(expandCheck).flatMap((check) => buildCheck(check, owners) ?? [])),
    notCheckable: files.notCheckable.flatMap(expandNotCheckable),
    glossary: byId(files.glossary),
  };
}

function byId<Item extends { id: string }>(items: Item[]): Map<string, Item> {
  return new Map([...items].sort((a, b) => (a.id < b.id ? -1 : 1)).map((item) => [item.id, item]));
}

const levelOrder: OrganisationLevel[] = ['national', 'provincial', 'hong-kong', 'municipal', 'district', 'street'];

function levelsOf(levels: (OrganisationLevel | null)[]): OrganisationLevel[] {
  return levelOrder.filter((level) => levels.includes(level));
}
