import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { paths } from '../../../scripts/lib/paths.ts';

/** A line of a CSV file: the words under each heading. */
export type Line = Record<string, string>;

const folder = join(paths.dist, 'data');

/** The lines of a published CSV file, such as `cases` or `statistics/timeline`. */
export function linesOf(name: string): Line[] {
  const text = readFileSync(join(folder, `${name}.csv`), 'utf8');
  const { data, errors } = Papa.parse<Line>(text, { header: true, skipEmptyLines: true });
  if (errors.length > 0) throw new Error(`${name}.csv: ${errors[0]?.message}`);
  return data;
}

/** The names of the tables under `statistics/`: the computed ones and those of documents. */
export const statisticsInFolder = readdirSync(join(folder, 'statistics')).map((file) => file.replace(/\.csv$/, ''));

/** The same lines with a reader for each kind of cell. A heading that the file lacks is an error, not an empty cell. */
function readersOf(name: string) {
  return linesOf(name).map((line) => {
    const words = (heading: string): string => {
      const cell = line[heading];
      if (cell === undefined) throw new Error(`${name}.csv has no column ${heading}`);
      return cell;
    };
    return {
      words,
      list: (heading: string) => words(heading).split('; ').filter(Boolean),
      number: (heading: string) => (words(heading) === '' ? null : Number(words(heading))),
      yes: (heading: string) => words(heading) === 'true',
    };
  });
}

type Readers = ReturnType<typeof readersOf>[number];

const date = ({ words }: Readers) => ({ edtf: words('date.edtf'), earliest: words('date.earliest'), latest: words('date.latest') });

const names = ({ words }: Readers) => ({ id: words('id'), en: words('name.en'), zh: words('name.zh-Hans') });

/** The records of cases, whether purchases or not. */
export const cases = readersOf('cases').map((line) => ({
  id: line.words('id'),
  kind: line.words('kind'),
  ways: line.list('ways'),
  isPurchase: line.yes('isPurchase'),
  place: line.words('place.id'),
  province: line.words('place.province'),
  city: line.words('place.city'),
  cities: line.list('cities'),
  date: date(line),
  begins: line.number('begins'),
  buyers: line.list('buyers'),
  providers: line.list('providers'),
  services: line.list('services'),
  beneficiaries: line.words('beneficiaries.en'),
  policies: line.list('policies'),
  sources: line.list('sources').map((at) => at.split(':')[0]),
}));
export type Case = (typeof cases)[number];

/** The rules and documents. */
export const rules = readersOf('policies').map((line) => ({
  id: line.words('id'),
  level: line.words('level'),
  date: date(line),
  begins: line.number('begins'),
  services: line.list('services'),
}));

/** An organisation by its id. */
export const organisations = byId(
  readersOf('organisations').map(({ words }) => ({ id: words('id'), kind: words('kind'), level: words('level') })),
);

/** A place by its id. */
export const places = byId(readersOf('places').map((line) => ({ ...names(line), parent: line.words('parent') })));

/** A service by its id. */
export const services = byId(readersOf('services').map((line) => ({ ...names(line), broader: line.words('broader') })));

/** A contradiction by its id. */
export const conflicts = byId(readersOf('conflicts').map(({ words }) => ({ id: words('id'), preferred: words('preferred') })));

const amount = ({ words, list, number }: Readers) => ({
  en: words('label.en'),
  zh: words('label.zh-Hans'),
  printed: words('printed'),
  value: number('value'),
  low: number('low'),
  high: number('high'),
  unit: words('unit'),
  per: list('per'),
  source: words('source'),
  lines: words('lines'),
});

/** The years of an amount: `2006`, `2004/2006`, `2005/..` with an open end; `null` for none. */
function yearsOf(words: string): { from: number; to: number | null } | null {
  const [from = '', to = from] = words.split('/');
  return from === '' ? null : { from: Number(from), to: to === '..' ? null : Number(to) };
}

/** Each quantity once, in its preferred reading. */
export const figures = readersOf('figures')
  .filter(({ yes }) => yes('preferred'))
  .map((line) => ({
    ref: `${line.words('record')}#${line.words('figure')}`,
    record: line.words('record'),
    measure: line.words('measure'),
    scope: line.words('scope'),
    status: line.words('status'),
    years: yearsOf(line.words('years')),
    partOf: line.words('partOf'),
    conflict: line.words('conflict'),
    ...amount(line),
  }));
export type Figure = (typeof figures)[number];

/** The cells of the tables of the documents. */
export const cells = readersOf('cells').map((line) => ({ ref: line.words('ref'), ...amount(line) }));

function byId<Item extends { id: string }>(items: Item[]): (id: string) => Item {
  const all = new Map(items.map((item) => [item.id, item]));
  return (id) => {
    const item = all.get(id);
    if (!item) throw new Error(`nothing published has the id ${id}`);
    return item;
  };
}
