import { fillIn } from '../../atlas/checks/each.ts';
import { type CollectionName, collectionNames, collections } from '../../schemas/collections.ts';
import { cellOf, parseRef, type Ref } from '../../values/ref.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { nearest } from '../nearest.ts';
import type { Content, ReadRecord } from '../reading/content.ts';
import { diagnosticAt, type Rule } from './rule.ts';

/** Which fields hold ids, and of which collection. */
const idFields = {
  cases: {
    place: 'places',
    alsoIn: 'places',
    buyers: 'organisations',
    providers: 'organisations',
    evaluators: 'organisations',
    services: 'services',
    policies: 'policies',
  },
  policies: { place: 'places', issuers: 'organisations', services: 'services' },
  organisations: { place: 'places' },
  places: { parent: 'places' },
  services: { broader: 'services' },
  classifications: {},
  sources: {},
  conflicts: {},
  statistics: {},
  checks: {},
  guide: { policies: 'policies' },
  people: {},
  works: { policy: 'policies' },
} as const satisfies Record<keyof typeof collections, Record<string, keyof typeof collections>>;

/** Fields that hold an id at any depth. */
const idFieldsWithin = { person: 'people', organisation: 'organisations', service: 'services' } as const;

/** Every id and every reference leads to a record, and no record lies within itself. */
export const references: Rule = (content) => [
  ...collectionNames.flatMap((name) =>
    content[name].flatMap((record: ReadRecord) => [
      ...unknownIds(content, name, record),
      ...unknownSources(content, record),
      ...unknownWithin(content, record),
    ]),
  ),
  ...collectionNames.flatMap((name) => content[name].flatMap((record: ReadRecord) => unknownRefs(content, name, record))),
  ...cycles(content, 'places', 'parent'),
  ...cycles(content, 'services', 'broader'),
];

function unknownIds(content: Content, name: keyof typeof idFields, record: ReadRecord): Diagnostic[] {
  return Object.entries(idFields[name]).flatMap(([field, target]) => {
    const value = (record.data as Record<string, unknown>)[field];
    const ids = Array.isArray(value) ? (value as string[]) : typeof value === 'string' ? [value] : [];
    return ids.flatMap((id, index) => {
      const path = Array.isArray(value) ? [field, index] : [field];
      const twice = ids.indexOf(id) !== index;
      if (twice) return [diagnosticAt(record, path, 'ID_DUPLICATE', `"${id}" stands twice in "${field}".`, 'Delete one.')];
      return known(content, target, id) ? [] : [unknown(record, path, id, idsOf(content, target), `content/${target}`)];
    });
  });
}

/** Sources are named in many depths: wherever a field is called `source`, or an entry of `sources` has an id. */
function unknownSources(content: Content, record: ReadRecord): Diagnostic[] {
  const sources = idsOf(content, 'sources');
  return walk(record.data).flatMap(({ path, value }) => {
    const isSource = path.at(-1) === 'source' || (path.at(-1) === 'id' && path.at(-3) === 'sources');
    return isSource && typeof value === 'string' && !known(content, 'sources', value)
      ? [unknown(record, path, value, sources, 'content/sources')]
      : [];
  });
}

/** Ids of the roles of a person, of the authors of a work or a source, of the terms of a class. */
function unknownWithin(content: Content, record: ReadRecord): Diagnostic[] {
  return walk(record.data).flatMap(({ path, value }) => {
    const target = idFieldsWithin[path.at(-1) as keyof typeof idFieldsWithin];
    return target && typeof value === 'string' && !known(content, target, value)
      ? [unknown(record, path, value, idsOf(content, target), `content/${target}`)]
      : [];
  });
}

/** References of the form `case/<id>#<figure>@<reading>`. */
function unknownRefs(content: Content, name: keyof typeof idFields, record: ReadRecord): Diagnostic[] {
  return walk(record.data).flatMap(({ path, value }) => {
    const field = path.at(-1);
    const isInput = path.at(-2) === 'inputs' && !String(value).startsWith('const:');
    const isRef =
      field === 'ref' ||
      field === 'to' ||
      field === 'of' ||
      (field === 'partOf' && name !== 'statistics') ||
      field === 'stated' ||
      path.at(-2) === 'affects' ||
      isInput;
    if (!isRef || typeof value !== 'string') return [];
    const { each } = record.data as { each?: string[] };
    const refs = each && value.includes('{each}') ? each.map((member) => fillIn(value, member)) : [value];
    return refs.flatMap((item) => refDiagnostics(content, item, (code, message, fix) => diagnosticAt(record, path, code, message, fix)));
  });
}

interface WithReadings {
  id: string;
  readings: unknown[];
}

/** What is wrong with one reference, if anything. */
export function refDiagnostics(
  content: Content,
  value: string,
  report: (code: string, message: string, fix: string) => Diagnostic,
): Diagnostic[] {
  const ref = parseRef(value);
  const name = collectionNames.find((candidate) => collections[candidate].refKind === ref?.kind);
  if (ref?.kind === 'term') {
    const terms = content.glossary.entries.map(({ id }) => id);
    return terms.includes(ref.id)
      ? []
      : [report('REF_UNKNOWN', `no term "${ref.id}" in the glossary.`, hint(ref.id, terms, 'content/glossary.yaml'))];
  }
  if (!ref || !name) return [report('REF_FORM', `"${value}" is no reference.`, 'Write case/<id>, policy/<id>, case/<id>#<figure> …')];
  if (content.unreadable.has(`${name}/${ref.id}`)) return [];
  const record = recordsById(content, name).get(ref.id) as
    | ReadRecord<{ figures?: WithReadings[]; parameters?: WithReadings[] }>
    | undefined;
  if (!record) return [report('REF_UNKNOWN', `"${value}" leads to no record.`, hint(ref.id, idsOf(content, name), `content/${name}`))];
  if (ref.part === undefined) return [];
  if (ref.kind === 'stat') return cellDiagnostics(content, value, ref, report);
  const figures = record.data.figures ?? record.data.parameters ?? [];
  const figure = figures.find(({ id }) => id === ref.part);
  if (!figure)
    return [
      report(
        'REF_UNKNOWN',
        `"${value}" leads to no figure.`,
        hint(
          ref.part,
          figures.map(({ id }) => id),
          record.file,
        ),
      ),
    ];
  if (ref.reading !== undefined && ref.reading >= figure.readings.length) {
    return [
      report('REF_UNKNOWN', `"${value}" counts past the last reading.`, `The figure has ${figure.readings.length}; counting starts at 0.`),
    ];
  }
  return [];
}

function cellDiagnostics(
  content: Content,
  value: string,
  { id, part = '', reading }: Ref,
  report: (code: string, message: string, fix: string) => Diagnostic,
): Diagnostic[] {
  const record = content.statistics.find((statistic) => statistic.id === id);
  if (!record) return [];
  const { row, column } = cellOf(part);
  const [rows, columns] = [record.data.rows, record.data.columns].map((items) => items.map((item) => item.id)) as [string[], string[]];
  if (!rows.includes(row)) return [report('REF_UNKNOWN', `"${value}" leads to no row.`, hint(row, rows, record.file))];
  if (column !== null && !columns.includes(column))
    return [report('REF_UNKNOWN', `"${value}" leads to no column.`, hint(column, columns, record.file))];
  return reading === undefined ? [] : [report('REF_FORM', `"${value}" counts readings, but a cell has one.`, 'Leave the @ out.')];
}

function cycles(content: Content, name: 'places' | 'services', field: string): Diagnostic[] {
  const records = recordsById(content, name);
  const parentOf = (record: ReadRecord | undefined) => records.get(String((record?.data as Record<string, unknown> | undefined)?.[field]));
  return [...records.values()].flatMap((record) => {
    const seen = [record.id];
    for (let next = parentOf(record); next; next = parentOf(next)) {
      if (next.id === record.id)
        return [
          diagnosticAt(
            record,
            [field],
            'REF_CYCLE',
            `${seen.join(' → ')} → ${record.id} goes round.`,
            `Break the circle at one "${field}".`,
          ),
        ];
      if (seen.includes(next.id)) return [];
      seen.push(next.id);
    }
    return [];
  });
}

function walk(value: unknown, path: (string | number)[] = []): { path: (string | number)[]; value: unknown }[] {
  if (value === null || typeof value !== 'object') return [{ path, value }];
  return Object.entries(value).flatMap(([key, inner]) => walk(inner, [...path, Array.isArray(value) ? Number(key) : key]));
}

const indexes = new WeakMap<Content, Map<CollectionName, ReadonlyMap<string, ReadRecord>>>();

/** The records of a collection by id: an index made once for all references of a content. */
function recordsById(content: Content, name: CollectionName): ReadonlyMap<string, ReadRecord> {
  const index = indexes.get(content) ?? new Map<CollectionName, ReadonlyMap<string, ReadRecord>>();
  indexes.set(content, index);
  const records = index.get(name) ?? new Map(content[name].map((record): [string, ReadRecord] => [record.id, record]));
  index.set(name, records);
  return records;
}

const idsOf = (content: Content, name: CollectionName) => recordsById(content, name).keys();
const known = (content: Content, name: CollectionName, id: string) =>
  recordsById(content, name).has(id) || content.unreadable.has(`${name}/${id}`);

function hint(id: string, among: Iterable<string>, where: string): string {
  const near = nearest(id, among);
  return near ? `Did you mean "${near}"?` : `The ids are in ${where}.`;
}

function unknown(record: ReadRecord, path: (string | number)[], id: string, among: Iterable<string>, where: string): Diagnostic {
  return diagnosticAt(record, path, 'REF_UNKNOWN', `"${id}" leads to no record.`, hint(id, among, where));
}
