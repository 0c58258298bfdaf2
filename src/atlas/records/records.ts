import type {
  CaseFile,
  CheckFile,
  ClassificationFile,
  ConflictFile,
  GlossaryEntry,
  GuideFile,
  NotCheckableEntry,
  OrganisationFile,
  PersonFile,
  PlaceFile,
  PolicyFile,
  ServiceFile,
  SourceFile,
  StatisticFile,
  WorkFile,
} from '../../schemas/collections.ts';
import type { Figure } from '../../values/figure.ts';
import type { LineRange } from '../../values/lines.ts';
import type { Text } from '../../values/locale.ts';
import type { DatedQuotation, Locator, NamedDate, Narratives, Quantity, Quotation, Reading } from './quotation.ts';

export interface CaseRecord extends Omit<CaseFile, 'date' | 'until' | 'dates' | 'figures' | 'sources'> {
  collection: 'cases';
  date: DatedQuotation | null;
  until: DatedQuotation | null;
  dates: NamedDate[];
  figures: Quantity[];
  sources: Locator[];
  narratives: Narratives;
  /** The city it stands in, or the place itself when that is a city; `null` for provinces and the nation. */
  city: string | null;
  /** Every city it stands in, each once: its own and those of `alsoIn`; empty for provinces and the nation. */
  cities: string[];
  province: string | null;
  /** Whether it counts as a case of purchase. */
  isPurchase: boolean;
  /** The year it began; `null` where that is not recorded, or not certain. */
  begins: number | null;
  /** Levels of its buyers, the highest first. */
  levels: OrganisationLevel[];
  /** Ids of the conflicts that touch it. */
  conflicts: string[];
}

export type OrganisationLevel = NonNullable<OrganisationFile['level']>;

export interface PolicyRecord extends Omit<PolicyFile, 'date' | 'until' | 'figures' | 'printed' | 'links' | 'sources'> {
  collection: 'policies';
  printed: Quotation[];
  date: DatedQuotation | null;
  until: DatedQuotation | null;
  figures: Quantity[];
  links: (Locator & { type: PolicyFile['links'][number]['type']; to: string })[];
  sources: Locator[];
  city: string | null;
  /** The year it was issued; `null` where that is not recorded, or not certain. */
  begins: number | null;
  conflicts: string[];
  /** Ids of the cases that name it. */
  cases: string[];
}

export type Role = 'buyer' | 'provider' | 'evaluator' | 'issuer';

export interface OrganisationRecord extends Omit<OrganisationFile, 'names' | 'sources'> {
  collection: 'organisations';
  names: Quotation[];
  sources: Locator[];
  /** What it did in which case or policy. */
  roles: { role: Role; collection: 'cases' | 'policies'; id: string }[];
  city: string | null;
  conflicts: string[];
}

export interface PlaceRecord extends PlaceFile {
  collection: 'places';
  city: string | null;
  province: string | null;
  /** Ids of the places within it. */
  children: string[];
  /** The page that shows it, without its language: its city's, or its anchor there; `null` for provinces and cities with nothing on record. */
  page: string | null;
}

export interface ServiceRecord extends ServiceFile {
  collection: 'services';
  narrower: string[];
  /** Ids of the cases that name it or one of its narrower terms. */
  cases: string[];
  policies: string[];
}

/** A heading or a class of an official list, with the words wherever they are printed. */
export interface ServiceClass extends Omit<ClassificationFile['classes'][number], 'readings'> {
  readings: Quotation[];
}

export interface ClassificationRecord extends Omit<ClassificationFile, 'groups' | 'classes' | 'sources'> {
  collection: 'classifications';
  groups: (Omit<ClassificationFile['groups'][number], 'readings'> & { readings: Quotation[] })[];
  classes: ServiceClass[];
  sources: Locator[];
}

export interface SourceRecord extends Omit<SourceFile, 'headings'> {
  collection: 'sources';
  headings: (Omit<SourceFile['headings'][number], 'lines'> & { lines: LineRange[] })[];
}

export interface Claim {
  ref: string | null;
  quotation: Quotation;
  meaning: Text;
}

export interface ConflictRecord extends Omit<ConflictFile, 'claims' | 'sources'> {
  collection: 'conflicts';
  claims: Claim[];
  sources: Locator[];
}

/** A cell of a statistic: a reading that stands in a row and a column. */
export interface StatisticCell extends Reading {
  row: string;
  column: string;
  /** `stat/<id>#<row>.<column>` */
  ref: string;
}

/** A table, series or list of a document with its cells as printed and, where they hold figures, as read. */
export interface StatisticRecord extends Omit<StatisticFile, 'table' | 'rows'> {
  collection: 'statistics';
  rows: (Omit<StatisticFile['rows'][number], 'lines' | 'at'> & { lines: LineRange[] })[];
  /** Row by row, in the order of the columns; cells the document leaves empty are left out. */
  cells: StatisticCell[];
  sources: Locator[];
  conflicts: string[];
}

/** A figure as a term of a check: where it was read, or a constant. */
export interface CheckTerm {
  /** `case/<id>#<figure>@<n>`, always with the reading; or `const:100%`. */
  ref: string;
  figure: Figure;
  /** `null` for a constant. */
  reading: Reading | null;
  label: Text | null;
}

/** What the inputs of a check come to. */
export interface Recomputed {
  /** `null` when the words of an input give only an interval: "more than", "nearly", a range. */
  value: number | null;
  low: number | null;
  high: number | null;
  unit: Figure['unit'];
  per: Figure['per'];
}

export type Verdict = 'holds' | 'rounding' | 'open' | 'fails';

export interface CheckRecord extends Omit<CheckFile, 'inputs' | 'stated' | 'note' | 'each'> {
  collection: 'checks';
  inputs: CheckTerm[];
  stated: CheckTerm;
  note: Text | null;
  recomputed: Recomputed;
  verdict: Verdict;
  /** What stands apart besides the number: what is counted, or by what. */
  differsIn: 'unit' | 'per' | null;
}

/** Words of a document that a calculator or a diagram rests on. */
export interface Phrase extends Omit<GuideFile['phrases'][number], 'readings'> {
  readings: Quotation[];
}

/** A page of the handbook. */
export interface GuideRecord extends Omit<GuideFile, 'parameters' | 'dates' | 'phrases' | 'sources'> {
  collection: 'guide';
  parameters: Quantity[];
  dates: NamedDate[];
  phrases: Phrase[];
  sources: Locator[];
  narratives: Narratives;
  conflicts: string[];
}

/** An office or standing of a person, with its words wherever they are printed. */
export interface PersonRole {
  printed: Quotation[];
  role: Text;
  organisation: string | null;
  date: DatedQuotation | null;
}

/** A person whom the documents name in a public role. */
export interface PersonRecord extends Omit<PersonFile, 'names' | 'roles'> {
  collection: 'people';
  names: Quotation[];
  roles: PersonRole[];
  /** Ids of the works cited of which the person is an author. */
  works: string[];
  /** Ids of the sources the person wrote. */
  documents: string[];
  sources: Locator[];
  conflicts: string[];
}

/** An author of a work as printed. */
export interface WorkAuthor extends Quotation {
  person: string | null;
  organisation: string | null;
  as: WorkFile['authors'][number]['as'];
}

/** A place at which a document cites a work. */
export interface Citation extends Quotation {
  for: Text;
  isCertain: boolean;
}

/** Something the documents cite. */
export interface WorkRecord
  extends Omit<WorkFile, 'policy' | 'printed' | 'authors' | 'date' | 'containedIn' | 'issue' | 'publisher' | 'urls' | 'citedIn'> {
  collection: 'works';
  policy: string | null;
  printed: Quotation[];
  authors: WorkAuthor[];
  date: DatedQuotation | null;
  containedIn: Quotation | null;
  issue: Quotation | null;
  publisher: Quotation | null;
  urls: Quotation[];
  citedIn: Citation[];
  sources: Locator[];
  conflicts: string[];
}

/** Everything the atlas says, joined up: records by id, in the order of their ids. */
export interface Atlas {
  cases: Map<string, CaseRecord>;
  policies: Map<string, PolicyRecord>;
  organisations: Map<string, OrganisationRecord>;
  places: Map<string, PlaceRecord>;
  services: Map<string, ServiceRecord>;
  classifications: Map<string, ClassificationRecord>;
  sources: Map<string, SourceRecord>;
  conflicts: Map<string, ConflictRecord>;
  statistics: Map<string, StatisticRecord>;
  checks: Map<string, CheckRecord>;
  notCheckable: NotCheckableEntry[];
  guide: Map<string, GuideRecord>;
  people: Map<string, PersonRecord>;
  works: Map<string, WorkRecord>;
  glossary: Map<string, GlossaryEntry>;
}
