import { type Figure, parseFigure } from '../values/figure.ts';
import { parseLines } from '../values/lines.ts';
import { parseRef } from '../values/ref.ts';
import { buildPeople, buildWorks } from './build-people.ts';
import { buildStatistic } from './build-statistic.ts';
import { buildCheck } from './checks/build-check.ts';
import { expandCheck, expandNotCheckable } from './checks/each.ts';
import { isPurchaseKind, yearOfBeginning } from './counting/definitions.ts';
import { type FigureOwners, figureAt } from './figure-at.ts';
import { dated, type QuotationFile, quotation } from './read-quotation.ts';
import type {
  Atlas,
  AtlasFiles,
  CaseRecord,
  Claim,
  ClassificationRecord,
  ConflictRecord,
  FigureFile,
  GuideRecord,
  Locator,
  NamedDate,
  OrganisationLevel,
  OrganisationRecord,
  PlaceRecord,
  PolicyRecord,
  Quantity,
  Reading,
  ReadingFile,
  ServiceRecord,
  StatisticRecord,
} from './records.ts';

/**
 * Joins the records of all files into an atlas: reads figures and dates, finds cities, roles and conflicts.
 * Expects content that has passed the check; a reference into nothing is dropped here because the check has refused it.
 */
export function buildAtlas(files: AtlasFiles): Atlas {
  const places = buildPlaces(files);
  const cityOf = (place: string | null) => (place === null ? null : (places.get(place)?.city ?? null));
  const conflictsOf = groupConflicts(files);
  const preferredOf = preferredReadings(files);
  const quantities = (owner: string, figures: FigureFile[]) => figures.map((figure) => quantity(owner, figure, preferredOf));

  const levelOf = new Map(files.organisations.map((organisation) => [organisation.id, organisation.level]));
  const cases = byId(
    files.cases.map((file): CaseRecord => {
      const date = dated(file.date);
      return {
        ...file,
        collection: 'cases',
        date,
        until: dated(file.until),
        dates: namedDates(file.dates),
        figures: quantities(`case/${file.id}`, file.figures),
        sources: file.sources.map(locator),
        city: cityOf(file.place),
        cities: [...new Set([file.place, ...file.alsoIn].flatMap((place) => cityOf(place) ?? []))],
        province: file.place === null ? null : (places.get(file.place)?.province ?? null),
        isPurchase: isPurchaseKind(file.kind),
        begins: yearOfBeginning(date),
        levels: levelsOf(file.buyers.map((id) => levelOf.get(id) ?? null)),
        conflicts: conflictsOf(`case/${file.id}`, file.figures),
      };
    }),
  );

  const policies = byId(
    files.policies.map((file): PolicyRecord => {
      const date = dated(file.date);
      return {
        ...file,
        collection: 'policies',
        printed: file.printed.map(quotation),
        date,
        until: dated(file.until),
        figures: quantities(`policy/${file.id}`, file.figures),
        links: file.links.map(({ type, to, source, lines }) => ({ type, to, source, lines: parseLines(lines) })),
        sources: file.sources.map(locator),
        city: cityOf(file.place),
        begins: yearOfBeginning(date),
        conflicts: conflictsOf(`policy/${file.id}`, file.figures),
        cases: files.cases.filter((record) => record.policies.includes(file.id)).map((record) => record.id),
      };
    }),
  );

  const organisations = byId(
    files.organisations.map(
      (file): OrganisationRecord => ({
        ...file,
        collection: 'organisations',
        names: file.names.map(quotation),
        sources: file.sources.map(locator),
        roles: rolesOf(file.id, files),
        city: cityOf(file.place),
        conflicts: conflictsOf(`organisation/${file.id}`, []),
      }),
    ),
  );

  const statistics = byId(
    files.statistics.map((file): StatisticRecord => ({ ...buildStatistic(file), conflicts: conflictsOf(`stat/${file.id}`, []) })),
  );

  const guide = byId(
    files.guide.map(
      (file): GuideRecord => ({
        ...file,
        collection: 'guide',
        parameters: quantities(`guide/${file.id}`, file.parameters),
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
    organisations,
    places,
    services: buildServices(files),
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
        headings: file.headings.map((heading) => ({ ...heading, lines: parseLines(heading.lines) })),
      })),
    ),
    people: byId(buildPeople(files, (owner) => conflictsOf(owner, []))),
    works: byId(buildWorks(files, (owner) => conflictsOf(owner, []))),
    conflicts: buildConflicts(files, owners),
    checks: byId(files.checks.flatMap(expandCheck).flatMap((check) => buildCheck(check, owners) ?? [])),
    notCheckable: files.notCheckable.flatMap(expandNotCheckable),
    glossary: byId(files.glossary),
  };
}

function byId<Item extends { id: string }>(items: Item[]): Map<string, Item> {
  return new Map([...items].sort((a, b) => (a.id < b.id ? -1 : 1)).map((item) => [item.id, item]));
}

function locator({ id, lines }: { id: string; lines: string }): Locator {
  return { source: id, lines: parseLines(lines) };
}

function namedDates(files: (QuotationFile & { id: string; label: NamedDate['label']; edtf: string })[]): NamedDate[] {
  return files.flatMap(({ id, label, ...date }) => {
    const read = dated(date);
    return read ? [{ ...read, id, label }] : [];
  });
}

function reading(file: ReadingFile): Reading {
  const parsed = parseFigure(file.reads ?? file.printed, file.unitPrinted ? { unitPrinted: file.unitPrinted } : {});
  return {
    ...quotation(file),
    unitPrinted: file.unitPrinted ?? null,
    figure: parsed.ok ? figureOf(parsed) : null,
    reason: parsed.ok ? null : parsed.reason,
  };
}

function figureOf({ value, low, high, unit, per, qualifier }: Figure): Figure {
  return { value, low, high, unit, per, qualifier };
}

function quantity(owner: string, file: FigureFile, preferredOf: Map<string, number>): Quantity {
  const ref = `${owner}#${file.id}`;
  return {
    id: file.id,
    ref,
    measure: file.measure,
    label: file.label,
    readings: file.readings.map(reading),
    preferred: preferredOf.get(ref) ?? 0,
    partOf: file.partOf ?? null,
    conflict: file.conflict ?? null,
  };
}

/** Which reading of a figure its conflict prefers. */
function preferredReadings({ conflicts }: AtlasFiles): Map<string, number> {
  const preferred = new Map<string, number>();
  for (const conflict of conflicts) {
    const claim = conflict.preferred === null ? undefined : conflict.claims[conflict.preferred];
    const ref = claim?.ref ? parseRef(claim.ref) : null;
    if (ref?.part !== undefined) preferred.set(`${ref.kind}/${ref.id}#${ref.part}`, ref.reading ?? 0);
  }
  return preferred;
}

/** Ids of the conflicts that name a record in `affects`, or that one of its figures names. */
function groupConflicts({ conflicts }: AtlasFiles) {
  const byOwner = new Map<string, string[]>();
  for (const conflict of conflicts) {
    for (const owner of new Set(conflict.affects.map((ref) => ref.split('#')[0] as string))) {
      byOwner.set(owner, [...(byOwner.get(owner) ?? []), conflict.id]);
    }
  }
  return (owner: string, figures: FigureFile[]) =>
    [...new Set([...(byOwner.get(owner) ?? []), ...figures.flatMap(({ conflict }) => conflict ?? [])])].sort();
}

const levelOrder: OrganisationLevel[] = ['national', 'provincial', 'municipal', 'district', 'street'];

function levelsOf(levels: (OrganisationLevel | null)[]): OrganisationLevel[] {
  return levelOrder.filter((level) => levels.includes(level));
}

function rolesOf(id: string, { cases, policies }: AtlasFiles): OrganisationRecord['roles'] {
  return [
    ...cases.flatMap((record) => [
      ...(record.buyers.includes(id) ? [{ role: 'buyer' as const, collection: 'cases' as const, id: record.id }] : []),
      ...(record.providers.includes(id) ? [{ role: 'provider' as const, collection: 'cases' as const, id: record.id }] : []),
      ...(record.evaluators.includes(id) ? [{ role: 'evaluator' as const, collection: 'cases' as const, id: record.id }] : []),
    ]),
    ...policies.flatMap((record) =>
      record.issuers.includes(id) ? [{ role: 'issuer' as const, collection: 'policies' as const, id: record.id }] : [],
    ),
  ];
}

function buildPlaces({ places, cases, policies }: AtlasFiles): Map<string, PlaceRecord> {
  const files = new Map(places.map((place) => [place.id, place]));
  const climb = (id: string, level: 'city' | 'province'): string | null => {
    for (let place = files.get(id), steps = 0; place && steps < 8; steps++) {
      if (place.level === level) return place.id;
      place = place.parent === null ? undefined : files.get(place.parent);
    }
    return null;
  };
  const citiesOnRecord = new Set([...cases, ...policies].map(({ place }) => (place === null ? null : climb(place, 'city'))));
  return byId(
    places.map(
      (file): PlaceRecord => ({
        ...file,
        collection: 'places',
        city: climb(file.id, 'city'),
        province: climb(file.id, 'province'),
        children: places
          .filter(({ parent }) => parent === file.id)
          .map(({ id }) => id)
          .sort(),
        page: pageOf(file.id, climb(file.id, 'city'), citiesOnRecord),
      }),
    ),
  );
}

/** A city has a page when something on record stands in it; the places within it are anchors there. */
function pageOf(id: string, city: string | null, citiesOnRecord: Set<string | null>): string | null {
  if (city === null || !citiesOnRecord.has(city)) return null;
  return id === city ? `cities/${city}` : `cities/${city}#${id}`;
}

function buildServices({ services, cases, policies }: AtlasFiles): Map<string, ServiceRecord> {
  return byId(
    services.map((file): ServiceRecord => {
      const narrower = services
        .filter(({ broader }) => broader === file.id)
        .map(({ id }) => id)
        .sort();
      const within = (ids: string[]) => ids.includes(file.id) || narrower.some((id) => ids.includes(id));
      return {
        ...file,
        collection: 'services',
        narrower,
        cases: cases.filter((record) => within(record.services)).map(({ id }) => id),
        policies: policies.filter((record) => within(record.services)).map(({ id }) => id),
      };
    }),
  );
}

function buildConflicts({ conflicts }: AtlasFiles, owners: FigureOwners): Map<string, ConflictRecord> {
  return byId(
    conflicts.map(
      (file): ConflictRecord => ({
        ...file,
        collection: 'conflicts',
        claims: file.claims.flatMap((claim): Claim[] => {
          const words = claim.quotation ? quotation(claim.quotation) : claim.ref ? (figureAt(owners, claim.ref)?.reading ?? null) : null;
          return words ? [{ ref: claim.ref ?? null, quotation: words, meaning: claim.meaning }] : [];
        }),
        sources: file.sources.map(locator),
      }),
    ),
  );
}
