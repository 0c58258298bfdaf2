import { fillIn } from '../../atlas/checks/each.ts';
import { collectionNames, collections } from '../../schemas/collections.ts';
import { cellOf, parseRef, type Ref } from '../../values/ref.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { nearest } from '../nearest.ts';
import type { ReadRecord } from '../reading/content.ts';
import { type IndexedContent, isThere } from './indexed-content.ts';
import { diagnosticAt, type Rule } from './rule.ts';

/** The fields that hold ids, and the collection of each. */
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

/** Fields that hold an id at any depth of a record. */
const idFieldsWithin = { person: 'people', organisation: 'organisations', service: 'services' } as const;

/** Each id and reference points to a record, and no place or service contains itself. */
export const references: Rule = (content) => [
  ...collectionNames.flatMap((name) =>
    content[name].flatMap((record: ReadRecord) => {
      const values = valuesIn(record.data);
      return [
        ...unknownIds(content, name, record),
        ...unknownSources(content, record, values),
        ...unknownWithin(content, record, values),
        ...unknownRefs(content, name, record, values),
      ];
    }),
  ),
  ...cycles(content, 'places', 'parent'),
  ...cycles(content, 'services', 'broader'),
];

/** A scalar value of a record, with its path. */
interface PlacedValue {
  path: (string | number)[];
  value: unknown;
}

function unknownIds(content: IndexedContent, name: keyof typeof idFields, record: ReadRecord): Diagnostic[] {
  return Object.entries(idFields[name]).flatMap(([field, target]) => {
    const value = (record.data as Record<string, unknown>)[field];
    const ids = Array.isArray(value) ? (value as string[]) : typeof value === 'string' ? [value] : [];
    return ids.flatMap((id, index) => {
      const path = Array.isArray(value) ? [field, index] : [field];
      const twice = ids.indexOf(id) !== index;
      if (twice) return [diagnosticAt(record, path, 'ID_DUPLICATE', `"${id}" stands twice in "${field}".`, 'Delete one.')];
      return isThere(content, target, id) ? [] : [unknown(record, path, id, content.byId[target].keys(), `content/${target}`)];
    });
  });
}

/** Sources may be named at any depth: in a field called `source`, or by the id of an entry in `sources`. */
function unknownSources(content: IndexedContent, record: ReadRecord, values: readonly PlacedValue[]): Diagnostic[] {
  return values.flatMap(({ path, value }) => {
    const isSource = path.at(-1) === 'source' || (path.at(-1) === 'id' && path.at(-3) === 'sources');
    return isSource && typeof value === 'string' && !isThere(content, 'sources', value)
      ? [unknown(record, path, value, content.byId.sources.keys(), 'content/sources')]
      : [];
  });
}

/** The ids in a person's roles, in the authors of a work or source, and in the terms of a class. */
function unknownWithin(content: IndexedContent, record: ReadRecord, values: readonly PlacedValue[]): Diagnostic[] {
  return values.flatMap(({ path, value }) => {
    const target = idFieldsWithin[path.at(-1) as keyof typeof idFieldsWithin];
    return target && typeof value === 'string' && !isThere(content, target, value)
      ? [unknown(record, path, value, content.byId[target].keys(), `content/${target}`)]
      : [];
  });
}

/** References of the form `case/<id>#<figure>@<reading>`. */
function unknownRefs(
  content: IndexedContent,
  name: keyof typeof idFields,
  record: ReadRecord,
  values: readonly PlacedValue[],
): Diagnostic[] {
  return values.flatMap(({ path, value }) => {
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

/** The diagnostics of one reference. */
export function refDiagnostics(
  content: IndexedContent,
  value: string,
  report: (code: string, message: string, fix: string) => Diagnostic,
): Diagnostic[] {
  const ref = parseRef(value);
  const name = collectionNames.find((candidate) => collections[candidate].refKind === ref?.kind);
  if (ref?.kind === 'term') {
    return content.terms.has(ref.id)
      ? []
      : [report('REF_UNKNOWN', `no term "${ref.id}" in the glossary.`, hint(ref.id, content.terms, 'content/glossary.yaml'))];
  }
  if (!ref || !name) return [report('REF_FORM', `"${value}" is no reference.`, 'Write case/<id>, policy/<id>, case/<id>#<figure> …')];
  if (content.unreadable.has(`${name}/${ref.id}`)) return [];
  const record = content.byId[name].get(ref.id) as ReadRecord<{ figures?: WithReadings[]; parameters?: WithReadings[] }> | undefined;
  if (!record) return [report('REF_UNKNOWN', `"${value}" leads to no record.`, hint(ref.id, content.byId[name].keys(), `content/${name}`))];
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
  content: IndexedContent,
  value: string,
  { id, part = '', reading }: Ref,
  report: (code: string, message: string, fix: string) => Diagnostic,
): Diagnostic[] {
  const record = content.byId.statistics.get(id);
  if (!record) return [];
  const { row, column } = cellOf(part);
  const [rows, columns] = [record.data.rows, record.data.columns].map((items) => items.map((item) => item.id)) as [string[], string[]];
  if (!rows.includes(row)) return [report('REF_UNKNOWN', `"${value}" leads to no row.`, hint(row, rows, record.file))];
  if (column !== null && !columns.includes(column))
    return [report('REF_UNKNOWN', `"${value}" leads to no column.`, hint(column, columns, record.file))];
  return reading === undefined ? [] : [report('REF_FORM', `"${value}" counts readings, but a cell has one.`, 'Leave the @ out.')];
}

function cycles(content: IndexedContent, name: 'places' | 'services', field: string): Diagnostic[] {
  const records = content.byId[name];
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

function valuesIn(value: unknown, path: (string | number)[] = []): PlacedValue[] {
  if (value === null || typeof value !== 'object') return [{ path, value }];
  return Object.entries(value).flatMap(([key, inner]) => valuesIn(inner, [...path, Array.isArray(value) ? Number(key) : key]));
}

function hint(id: string, among: Iterable<string>, where: string): string {
  const near = nearest(id, among);
  return near ? `Did you mean "${near}"?` : `The ids are in ${where}.`;
}

function unknown(record: ReadRecord, path: (string | number)[], id: string, among: Iterable<string>, where: string): Diagnostic {
  return diagnosticAt(record, path, 'REF_UNKNOWN', `"${id}" leads to no record.`, hint(id, among, where));
}
