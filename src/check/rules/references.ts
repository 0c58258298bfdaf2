import { fillIn } from '../../atlas/checks/each.ts';
import { type CollectionName, collectionNames, collections } from '../../schemas/collections.ts';
import { cellOf, parseRef, type Ref } from '../../values/ref.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { didYouMean } from '../nearest.ts';
import type { ReadRecord } from '../reading/content.ts';
import { ids } from './ids.ts';
import { type IndexedContent, isThere } from './indexed-content.ts';
import { type PlacedValue, valuesIn } from './placed-values.ts';
import { diagnosticAt, type Path, type Rule } from './rule.ts';

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
const idFieldsWithin = { person: 'people', organisation: 'organisations', organisations: 'organisations', service: 'services' } as const;

/** Each id and reference points to a record, and no place or service contains itself. */
export const references: Rule = function* (content) {
  for (const name of collectionNames) {
    for (const record of content[name]) {
      const values = valuesIn(record.data);
      yield* unknownIds(content, name, record);
      yield* unknownSources(content, record, values);
      yield* unknownWithin(content, record, values);
      yield* unknownRefs(content, name, record, values);
    }
  }
  yield* cycles(content, 'places', 'parent');
  yield* cycles(content, 'services', 'broader');
};

function* unknownIds(content: IndexedContent, name: keyof typeof idFields, record: ReadRecord): Generator<Diagnostic> {
  for (const [field, target] of Object.entries(idFields[name])) {
    const value = (record.data as Record<string, unknown>)[field];
    const ids = Array.isArray(value) ? (value as string[]) : typeof value === 'string' ? [value] : [];
    for (const [index, id] of ids.entries()) {
      const path = Array.isArray(value) ? [field, index] : [field];
      if (ids.indexOf(id) !== index) yield diagnosticAt(record, path, 'ID_DUPLICATE', `"${id}" stands twice in "${field}".`, 'Delete one.');
      else yield* unknown(content, record, path, id, target);
    }
  }
}

/** Sources may be named at any depth: in a field called `source`, or by the id of an entry in `sources`. */
function* unknownSources(content: IndexedContent, record: ReadRecord, values: readonly PlacedValue[]): Generator<Diagnostic> {
  for (const { path, value } of values) {
    const isSource = path.at(-1) === 'source' || (path.at(-1) === 'id' && path.at(-3) === 'sources');
    if (isSource && typeof value === 'string') yield* unknown(content, record, path, value, 'sources');
  }
}

/** The ids in a person's roles, in the authors of a work or source, in the terms of a class, and in facts of public record. */
function* unknownWithin(content: IndexedContent, record: ReadRecord, values: readonly PlacedValue[]): Generator<Diagnostic> {
  for (const { path, value } of values) {
    const field = typeof path.at(-1) === 'number' ? path.at(-2) : path.at(-1);
    const target = idFieldsWithin[field as keyof typeof idFieldsWithin];
    if (target && typeof value === 'string') yield* unknown(content, record, path, value, target);
  }
}

/** References of the form `case/<id>#<figure>@<reading>`. */
function* unknownRefs(
  content: IndexedContent,
  name: keyof typeof idFields,
  record: ReadRecord,
  values: readonly PlacedValue[],
): Generator<Diagnostic> {
  for (const { path, value } of values) {
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
    if (!isRef || typeof value !== 'string') continue;
    const { each } = record.data as { each?: string[] };
    const refs = each && value.includes('{each}') ? each.map((member) => fillIn(value, member)) : [value];
    for (const ref of refs) yield* refDiagnostics(content, ref, (code, message, fix) => diagnosticAt(record, path, code, message, fix));
  }
}

type Report = (code: string, message: string, fix: string) => Diagnostic;

interface WithReadings {
  id: string;
  readings: unknown[];
}

/** The diagnostics of one reference. */
export function refDiagnostics(content: IndexedContent, value: string, report: Report): Diagnostic[] {
  const ref = parseRef(value);
  const name = collectionNames.find((candidate) => collections[candidate].refKind === ref?.kind);
  const unknown = (what: string, id: string, among: Iterable<string>, where: string) => [
    report('REF_UNKNOWN', what, hint(id, among, where)),
  ];
  if (ref?.kind === 'term') {
    return content.terms.has(ref.id) ? [] : unknown(`no term "${ref.id}" in the glossary.`, ref.id, content.terms, 'content/glossary.yaml');
  }
  if (!ref || !name) return [report('REF_FORM', `"${value}" is no reference.`, 'Write case/<id>, policy/<id>, case/<id>#<figure> …')];
  if (content.unreadable.has(`${name}/${ref.id}`)) return [];
  const record = content.byId[name].get(ref.id) as ReadRecord<{ figures?: WithReadings[]; parameters?: WithReadings[] }> | undefined;
  if (!record) return unknown(`"${value}" leads to no record.`, ref.id, content.byId[name].keys(), `content/${name}`);
  if (ref.part === undefined) return [];
  if (ref.kind === 'stat') return cellDiagnostics(content, value, ref, report);
  const figures = record.data.figures ?? record.data.parameters ?? [];
  const figure = figures.find(({ id }) => id === ref.part);
  if (!figure) return unknown(`"${value}" leads to no figure.`, ref.part, ids(figures), record.file);
  if (ref.reading === undefined || ref.reading < figure.readings.length) return [];
  const fix = `The figure has ${figure.readings.length}; counting starts at 0.`;
  return [report('REF_UNKNOWN', `"${value}" counts past the last reading.`, fix)];
}

function cellDiagnostics(content: IndexedContent, value: string, { id, part = '', reading }: Ref, report: Report): Diagnostic[] {
  const record = content.byId.statistics.get(id);
  if (!record) return [];
  const { row, column } = cellOf(part);
  const [rows, columns] = [record.data.rows, record.data.columns].map((items) => items.map((item) => item.id)) as [string[], string[]];
  if (!rows.includes(row)) return [report('REF_UNKNOWN', `"${value}" leads to no row.`, hint(row, rows, record.file))];
  if (column !== null && !columns.includes(column))
    return [report('REF_UNKNOWN', `"${value}" leads to no column.`, hint(column, columns, record.file))];
  return reading === undefined ? [] : [report('REF_FORM', `"${value}" counts readings, but a cell has one.`, 'Leave the @ out.')];
}

function* cycles(content: IndexedContent, name: 'places' | 'services', field: string): Generator<Diagnostic> {
  const records = content.byId[name];
  const parentOf = (record: ReadRecord | undefined) => records.get(String((record?.data as Record<string, unknown> | undefined)?.[field]));
  for (const record of records.values()) {
    const seen = [record.id];
    let next = parentOf(record);
    for (; next && !seen.includes(next.id); next = parentOf(next)) seen.push(next.id);
    if (next?.id !== record.id) continue;
    const message = `${seen.join(' → ')} → ${record.id} goes round.`;
    yield diagnosticAt(record, [field], 'REF_CYCLE', message, `Break the circle at one "${field}".`);
  }
}

function hint(id: string, among: Iterable<string>, where: string): string {
  return didYouMean(id, among, `The ids are in ${where}.`);
}

function* unknown(content: IndexedContent, record: ReadRecord, path: Path, id: string, target: CollectionName): Generator<Diagnostic> {
  if (isThere(content, target, id)) return;
  const fix = hint(id, content.byId[target].keys(), `content/${target}`);
  yield diagnosticAt(record, path, 'REF_UNKNOWN', `"${id}" leads to no record.`, fix);
}
