import type {
  PublishedAddresses,
  PublishedCase,
  PublishedCheck,
  PublishedClassification,
  PublishedCollection,
  PublishedConflict,
  PublishedDate,
  PublishedFigureRow,
  PublishedGuidePage,
  PublishedLocator,
  PublishedOrganisation,
  PublishedPerson,
  PublishedPlace,
  PublishedPlaceOf,
  PublishedPolicy,
  PublishedQuotation,
  PublishedService,
  PublishedSource,
  PublishedStatistic,
  PublishedTerm,
  PublishedText,
  PublishedWork,
} from '../../schemas/published/collections.ts';
import type { LineRange } from '../../values/lines.ts';
import type { Cell, Column } from './csv.ts';

/** A record of each collection. */
type RecordOf = {
  cases: PublishedCase;
  policies: PublishedPolicy;
  organisations: PublishedOrganisation;
  places: PublishedPlace;
  services: PublishedService;
  classifications: PublishedClassification;
  sources: PublishedSource;
  conflicts: PublishedConflict;
  statistics: PublishedStatistic;
  checks: PublishedCheck;
  guide: PublishedGuidePage;
  people: PublishedPerson;
  works: PublishedWork;
  glossary: PublishedTerm;
};

/** The columns of each CSV file: flat, one row a record. Lists are joined by "; ". */
export const csvColumns: { [Name in PublishedCollection]: Column<RecordOf[Name]>[] } = {
  cases: [
    column('id', ({ id }) => id),
    ...inThree<PublishedCase>('title', ({ title }) => title),
    column('kind', ({ kind }) => kind),
    column('way', ({ way }) => way),
    ...place<PublishedCase>(({ place }) => place),
    column('alsoIn', ({ alsoIn }) => list(alsoIn)),
    ...dates<PublishedCase>('date', ({ date }) => date),
    ...dates<PublishedCase>('until', ({ until }) => until),
    column('buyers', ({ buyers }) => list(buyers)),
    column('providers', ({ providers }) => list(providers)),
    column('evaluators', ({ evaluators }) => list(evaluators)),
    column('services', ({ services }) => list(services)),
    ...inThree<PublishedCase>('beneficiaries', ({ beneficiaries }) => beneficiaries),
    column('policies', ({ policies }) => list(policies)),
    column('conflicts', ({ conflicts }) => list(conflicts)),
    column('figures', ({ figures }) => list(figures.map(({ id }) => id))),
    column('sources', ({ sources }) => locators(sources)),
    ...inThree<PublishedCase>('url', ({ url }) => url),
  ],
  policies: [
    column('id', ({ id }) => id),
    ...inThree<PublishedPolicy>('title', ({ title }) => title),
    column('titleFrom.en', ({ titleFrom }) => titleFrom.en),
    column('titleFrom.zh', ({ titleFrom }) => titleFrom.zh),
    column('titlePrinted', ({ titlePrinted }) => quotations(titlePrinted)),
    column('issuer', ({ issuer }) => list(issuer)),
    column('level', ({ level }) => level),
    ...place<PublishedPolicy>(({ place }) => place),
    ...dates<PublishedPolicy>('date', ({ date }) => date),
    ...dates<PublishedPolicy>('until', ({ until }) => until),
    ...inThree<PublishedPolicy>('what', ({ what }) => what),
    column('services', ({ services }) => list(services)),
    column('links', ({ links }) => list(links.map(({ type, to }) => `${type} ${to}`))),
    column('conflicts', ({ conflicts }) => list(conflicts)),
    column('figures', ({ figures }) => list(figures.map(({ id }) => id))),
    column('sources', ({ sources }) => locators(sources)),
    ...inThree<PublishedPolicy>('url', ({ url }) => url),
  ],
  organisations: [
    column('id', ({ id }) => id),
    ...inThree<PublishedOrganisation>('name', ({ name }) => name),
    column('nameFrom.en', ({ nameFrom }) => nameFrom.en),
    column('nameFrom.zh', ({ nameFrom }) => nameFrom.zh),
    column('names', ({ names }) => quotations(names)),
    column('kind', ({ kind }) => kind),
    column('level', ({ level }) => level),
    ...place<PublishedOrganisation>(({ place }) => place),
    ...inThree<PublishedOrganisation>('note', ({ note }) => note),
    column('roles', ({ roles }) => list(roles.map(({ role, collection, id }) => `${role} ${collection}/${id}`))),
    column('cases', ({ cases }) => list(cases)),
    column('conflicts', ({ conflicts }) => list(conflicts)),
    column('sources', ({ sources }) => locators(sources)),
    ...inThree<PublishedOrganisation>('url', ({ url }) => url),
  ],
  places: [
    column('id', ({ id }) => id),
    ...inThree<PublishedPlace>('name', ({ name }) => name),
    column('level', ({ level }) => level),
    column('parent', ({ parent }) => parent),
    column('province', ({ province }) => province),
    column('city', ({ city }) => city),
    column('lat', ({ lat }) => lat, 'number'),
    column('lng', ({ lng }) => lng, 'number'),
    column('approximate', ({ approximate }) => approximate, 'boolean'),
    column('historical', ({ historical }) => historical, 'boolean'),
    ...inThree<PublishedPlace>('became', ({ became }) => became),
    ...inThree<PublishedPlace>('url', ({ url }) => url),
  ],
  services: [
    column('id', ({ id }) => id),
    ...inThree<PublishedService>('name', ({ name }) => name),
    column('synonyms.en', ({ synonyms }) => list(synonyms.en)),
    column('synonyms.zh-Hans', ({ synonyms }) => list(synonyms['zh-Hans'])),
    column('synonyms.zh-Hant', ({ synonyms }) => list(synonyms['zh-Hant'])),
    column('broader', ({ broader }) => broader),
    column('narrower', ({ narrower }) => list(narrower)),
    ...inThree<PublishedService>('scope', ({ scope }) => scope),
    column('cases', ({ cases }) => list(cases)),
    column('policies', ({ policies }) => list(policies)),
    ...inThree<PublishedService>('url', ({ url }) => url),
  ],
  // One line a classification; its classes are in `classifications.json`, and here by their words.
  classifications: [
    column('id', ({ id }) => id),
    ...inThree<PublishedClassification>('title', ({ title }) => title),
    column('of', ({ of }) => of),
    column('isWhole', ({ isWhole }) => isWhole, 'boolean'),
    column('stated', ({ stated }) => stated),
    ...inThree<PublishedClassification>('note', ({ note }) => note),
    column('classes', ({ classes }) =>
      classes
        .map(
          ({ readings: [words], terms }) =>
            `${words?.printed} = ${terms.map(({ service, relation }) => `${service} (${relation})`).join(', ')}`,
        )
        .join(' | '),
    ),
    column('sources', ({ sources }) => locators(sources)),
    ...inThree<PublishedClassification>('url', ({ url }) => url),
  ],
  sources: [
    column('id', ({ id }) => id),
    ...inThree<PublishedSource>('title', ({ title }) => title),
    column('titleFrom.en', ({ titleFrom }) => titleFrom.en),
    column('titleFrom.zh', ({ titleFrom }) => titleFrom.zh),
    ...inThree<PublishedSource>('short', ({ short }) => short),
    column('kind', ({ kind }) => kind),
    column('language', ({ language }) => language),
    column('authors', ({ authors }) => list(authors.map(({ family, given, zh }) => `${family}, ${given}${zh === null ? '' : ` (${zh})`}`))),
    ...inThree<PublishedSource>('institution', ({ institution }) => institution),
    column('year', ({ year }) => year, 'integer'),
    ...inThree<PublishedSource>('yearNote', ({ yearNote }) => yearNote),
    column('containedIn.title', ({ containedIn }) => containedIn?.title ?? null),
    column('containedIn.url', ({ containedIn }) => containedIn?.url ?? null),
    ...inThree<PublishedSource>('reliability', ({ reliability }) => reliability),
    column('sha256', ({ sha256 }) => sha256),
    column('lineCount', ({ lineCount }) => lineCount, 'integer'),
    ...inThree<PublishedSource>('url', ({ url }) => url),
  ],
  conflicts: [
    column('id', ({ id }) => id),
    ...inThree<PublishedConflict>('title', ({ title }) => title),
    column('kind', ({ kind }) => kind),
    column('claims', ({ claims }) => quotations(claims)),
    column('preferred', ({ preferred }) => preferred, 'integer'),
    ...inThree<PublishedConflict>('why', ({ why }) => why),
    column('confidence', ({ confidence }) => confidence),
    ...inThree<PublishedConflict>('stake', ({ stake }) => stake),
    column('affects', ({ affects }) => list(affects)),
    column('sources', ({ sources }) => locators(sources)),
    ...inThree<PublishedConflict>('url', ({ url }) => url),
  ],
  // One line a statistic; its cells are in `statistics.json` and, as printed, in `statistics/<id>.csv`.
  statistics: [
    column('id', ({ id }) => id),
    ...inThree<PublishedStatistic>('title', ({ title }) => title),
    column('titleFrom.en', ({ titleFrom }) => titleFrom.en),
    column('titleFrom.zh', ({ titleFrom }) => titleFrom.zh),
    column('kind', ({ kind }) => kind),
    column('columns', ({ columns }) => list(columns.map(({ id }) => id))),
    column('rows', ({ rows }) => list(rows.map(({ id }) => id))),
    ...inThree<PublishedStatistic>('note', ({ note }) => note),
    column('table', ({ table }) => table),
    column('conflicts', ({ conflicts }) => list(conflicts)),
    column('sources', ({ sources }) => locators(sources)),
    ...inThree<PublishedStatistic>('url', ({ url }) => url),
  ],
  checks: [
    column('id', ({ id }) => id),
    ...inThree<PublishedCheck>('title', ({ title }) => title),
    column('relation', ({ relation }) => relation),
    column('inputs', ({ inputs }) => list(inputs.map(({ ref }) => ref))),
    column('stated.ref', ({ stated }) => stated.ref),
    column('stated.printed', ({ stated }) => stated.printed),
    column('stated.value', ({ stated }) => stated.value, 'number'),
    column('stated.low', ({ stated }) => stated.low, 'number'),
    column('stated.high', ({ stated }) => stated.high, 'number'),
    column('stated.unit', ({ stated }) => stated.unit),
    column('recomputed', ({ recomputed }) => recomputed, 'number'),
    column('low', ({ low }) => low, 'number'),
    column('high', ({ high }) => high, 'number'),
    column('unit', ({ unit }) => unit),
    column('verdict', ({ verdict }) => verdict),
    column('differsIn', ({ differsIn }) => differsIn),
    ...inThree<PublishedCheck>('sentence', ({ sentence }) => sentence),
    ...inThree<PublishedCheck>('note', ({ note }) => note),
    column('sources', ({ sources }) => locators(sources)),
    ...inThree<PublishedCheck>('url', ({ url }) => url),
  ],
  guide: [
    column('id', ({ id }) => id),
    ...inThree<PublishedGuidePage>('title', ({ title }) => title),
    ...inThree<PublishedGuidePage>('short', ({ short }) => short),
    column('chapter', ({ chapter }) => chapter),
    column('order', ({ order }) => order, 'integer'),
    column('covers', ({ covers }) => list(covers)),
    column('homeOf', ({ homeOf }) => list(homeOf)),
    column('policies', ({ policies }) => list(policies)),
    column('conflicts', ({ conflicts }) => list(conflicts)),
    column('parameters', ({ parameters }) => list(parameters.map(({ id }) => id))),
    column('sources', ({ sources }) => locators(sources)),
    ...inThree<PublishedGuidePage>('url', ({ url }) => url),
  ],
  people: [
    column('id', ({ id }) => id),
    ...inThree<PublishedPerson>('name', ({ name }) => name),
    column('nameFrom.en', ({ nameFrom }) => nameFrom.en),
    column('nameFrom.zh', ({ nameFrom }) => nameFrom.zh),
    column('names', ({ names }) => quotations(names)),
    column('kind', ({ kind }) => kind),
    column('roles', ({ roles }) => list(roles.map(({ role, organisation }) => `${role.en}${organisation ? ` (${organisation})` : ''}`))),
    ...inThree<PublishedPerson>('note', ({ note }) => note),
    column('works', ({ works }) => list(works)),
    column('documents', ({ documents }) => list(documents)),
    column('conflicts', ({ conflicts }) => list(conflicts)),
    column('sources', ({ sources }) => locators(sources)),
    ...inThree<PublishedPerson>('url', ({ url }) => url),
  ],
  works: [
    column('id', ({ id }) => id),
    ...inThree<PublishedWork>('name', ({ name }) => name),
    ...inThree<PublishedWork>('title', ({ title }) => title),
    column('titleFrom.en', ({ titleFrom }) => titleFrom?.en ?? null),
    column('titleFrom.zh', ({ titleFrom }) => titleFrom?.zh ?? null),
    column('titlePrinted', ({ titlePrinted }) => quotations(titlePrinted)),
    column('kind', ({ kind }) => kind),
    column('authors', ({ authors }) => quotations(authors)),
    ...dates<PublishedWork>('date', ({ date }) => date),
    column('containedIn', ({ containedIn }) => containedIn?.printed ?? null),
    column('issue', ({ issue }) => issue?.printed ?? null),
    column('publisher', ({ publisher }) => publisher?.printed ?? null),
    column('urls', ({ urls }) => list(urls.map(({ printed }) => printed))),
    column('policy', ({ policy }) => policy),
    column('reference', ({ reference }) => reference),
    column('citedIn', ({ citedIn }) => quotations(citedIn)),
    ...inThree<PublishedWork>('note', ({ note }) => note),
    column('conflicts', ({ conflicts }) => list(conflicts)),
    column('sources', ({ sources }) => locators(sources)),
    ...inThree<PublishedWork>('url', ({ url }) => url),
  ],
  glossary: [
    column('id', ({ id }) => id),
    ...inThree<PublishedTerm>('name', ({ name }) => name),
    ...inThree<PublishedTerm>('definition', ({ definition }) => definition),
    column('notToBeConfusedWith', ({ notToBeConfusedWith }) => list(notToBeConfusedWith)),
    ...inThree<PublishedTerm>('url', ({ url }) => url),
  ],
};

/** The columns of `figures.csv`: one row a reading. */
export const figureColumns: Column<PublishedFigureRow>[] = [
  column('ref', ({ ref }) => ref),
  column('record', ({ record }) => record),
  column('figure', ({ figure }) => figure),
  column('reading', ({ reading }) => reading, 'integer'),
  column('preferred', ({ preferred }) => preferred, 'boolean'),
  column('measure', ({ measure }) => measure),
  ...inThree<PublishedFigureRow>('label', ({ label }) => label),
  column('printed', ({ printed }) => printed),
  column('reads', ({ reads }) => reads),
  ...inThree<PublishedFigureRow>('why', ({ why }) => why),
  column('value', ({ value }) => value, 'number'),
  column('low', ({ low }) => low, 'number'),
  column('high', ({ high }) => high, 'number'),
  column('unit', ({ unit }) => unit),
  column('per', ({ per }) => list(per)),
  column('qualifier', ({ qualifier }) => qualifier),
  column('unitPrinted', ({ unitPrinted }) => unitPrinted),
  column('reason', ({ reason }) => reason),
  column('lang', ({ lang }) => lang),
  column('source', ({ source }) => source),
  column('lines', ({ lines }) => lineRanges(lines)),
  column('partOf', ({ partOf }) => partOf),
  column('conflict', ({ conflict }) => conflict),
];

function column<Row>(name: string, cell: (row: Row) => Cell, type: Column<Row>['type'] = 'string'): Column<Row> {
  return { name, type, cell };
}

function inThree<Row>(name: string, pick: (row: Row) => PublishedText | PublishedAddresses | null): Column<Row>[] {
  return (['en', 'zh-Hans', 'zh-Hant'] as const).map((language) => column(`${name}.${language}`, (row) => pick(row)?.[language] ?? null));
}

function place<Row>(pick: (row: Row) => PublishedPlaceOf | null): Column<Row>[] {
  return [
    ...(['id', 'province', 'city', 'district'] as const).map((part) => column<Row>(`place.${part}`, (row) => pick(row)?.[part] ?? null)),
    ...(['lat', 'lng'] as const).map((part) => column<Row>(`place.${part}`, (row) => pick(row)?.[part] ?? null, 'number')),
  ];
}

function dates<Row>(name: string, pick: (row: Row) => PublishedDate | null): Column<Row>[] {
  return [
    column(`${name}.edtf`, (row) => pick(row)?.edtf ?? null),
    column(`${name}.earliest`, (row) => pick(row)?.earliest ?? null, 'date'),
    column(`${name}.latest`, (row) => pick(row)?.latest ?? null, 'date'),
  ];
}

function list(items: readonly string[]): string {
  return items.join('; ');
}

function quotations(words: readonly Pick<PublishedQuotation, 'printed'>[]): string {
  return words.map(({ printed }) => printed).join(' | ');
}

/** `zhang-2011:1046-1051, 1060; zhong-2015:12` */
function locators(sources: readonly PublishedLocator[]): string {
  return list(sources.map(({ id, lines }) => `${id}:${lineRanges(lines)}`));
}

function lineRanges(lines: readonly LineRange[]): string {
  return lines.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join(', ');
}
