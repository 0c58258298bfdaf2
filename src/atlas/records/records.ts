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
import type { AtlasDate } from '../../values/date.ts';
import type { Figure } from '../../values/figure.ts';
import type { LineRange } from '../../values/lines.ts';
import type { Text } from '../../values/locale.ts';
import type { Payment } from './payment.ts';
import type { DatedQuotation, Locator, NamedDate, Narratives, Quantity, Quotation, Reading } from './quotation.ts';

export interface CaseRecord extends Omit<CaseFile, 'way' | 'alsoWays' | 'date' | 'until' | 'dates' | 'figures' | 'payment' | 'sources'> {
  collection: 'cases';
  /** How the service was bought; empty if no source says, `none` if nothing was bought. */
  ways: CaseFile['way'][];
  date: DatedQuotation | null;
  until: DatedQuotation | null;
  dates: NamedDate[];
  figures: Quantity[];
  payment: Payment;
  sources: Locator[];
  narratives: Narratives;
  /** The id of the city it lies in, or of the place itself if that is a city; `null` for provinces and the nation. */
  city: string | null;
  /** The cities of its place and of `alsoIn`, without duplicates; empty for provinces and the nation. */
  cities: string[];
  province: string | null;
  /** Whether it counts as a purchase. */
  isPurchase: boolean;
  /** The year it began; `null` if not recorded or uncertain. */
  begins: number | null;
  /** The levels of government of its buyers, highest first. */
  levels: OrganisationLevel[];
  /** Ids of its conflicts. */
  conflicts: string[];
}

export type OrganisationLevel = NonNullable<OrganisationFile['level']>;

/** A fact of public record; of a date with the interval of days. */
export type FactOfRecord = PolicyFile['ofRecord'][number] & { date: AtlasDate | null };

export interface PolicyRecord extends Omit<PolicyFile, 'date' | 'until' | 'figures' | 'printed' | 'links' | 'ofRecord' | 'sources'> {
  collection: 'policies';
  printed: Quotation[];
  date: DatedQuotation | null;
  until: DatedQuotation | null;
  figures: Quantity[];
  links: (Locator & { type: PolicyFile['links'][number]['type']; to: string })[];
  ofRecord: FactOfRecord[];
  /** When it was issued according to the public record; `null` if nothing was seen. Nothing is counted by it. */
  issuedOfRecord: AtlasDate | null;
  sources: Locator[];
  city: string | null;
  /** The year it was issued according to the documents; `null` if not recorded or uncertain. */
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
  /** Its roles in cases and policies. */
  roles: { role: Role; collection: 'cases' | 'policies'; id: string }[];
  city: string | null;
  conflicts: string[];
}

export interface PlaceRecord extends PlaceFile {
  collection: 'places';
  city: string | null;
  province: string | null;
  /** Ids of the places directly within it. */
  children: string[];
  /**
   * The page that shows it, without language: the page of its city, or an anchor on it; `null` for provinces and for cities without
   * records.
   */
  page: string | null;
}

export interface ServiceRecord extends ServiceFile {
  collection: 'services';
  narrower: string[];
  /** Ids of the cases that name it or one of its narrower terms. */
  cases: string[];
  policies: string[];
}

/** A heading or class of an official list, with its printed forms. */
export interface ServiceClass extends Omit<ClassificationFile['classes'][number], 'readings'> {
  readings: Quotation[];
}

export interface ClassificationRecord extends Omit<ClassificationFile, 'groups' | 'classes' | 'sources'> {
  collection: 'classifications';
  groups: (Omit<ClassificationFile['groups'][number], 'readings'> & { readings: Quotation[] })[];
  classes: ServiceClass[];
  sources: Locator[];
}

export interface SourceRecord extends Omit<SourceFile, 'headings' | 'ofRecord'> {
  ofRecord: FactOfRecord[];
  collection: 'sources';
  headings: (Omit<SourceFile['headings'][number], 'lines'> & { lines: LineRange[] })[];
}

export interface Claim {
  ref: string | null;
  /** The words of a document; `null` for a fact of public record. */
  quotation: Quotation | null;
  /** A fact of public record about a rule or a work, by its reference; `null` for words of a document. */
  ofRecord: { of: string; fact: FactOfRecord } | null;
  meaning: Text;
}

export interface ConflictRecord extends Omit<ConflictFile, 'claims' | 'sources'> {
  collection: 'conflicts';
  /** Whether no fact turns on it, only a name, a rendering or print. */
  isTrifle: boolean;
  claims: Claim[];
  sources: Locator[];
}

/** A cell of a statistic: a reading with its row and column. */
export interface StatisticCell extends Reading {
  row: string;
  column: string;
  /** `stat/<id>#<row>.<column>` */
  ref: string;
}

/** A table, series or list of a document, with its cells as printed and, if they contain figures, parsed. */
export interface StatisticRecord extends Omit<StatisticFile, 'table' | 'rows'> {
  collection: 'statistics';
  rows: (Omit<StatisticFile['rows'][number], 'lines' | 'at'> & { lines: LineRange[] })[];
  /** Row by row, in the order of the columns; cells that are empty in the document are omitted. */
  cells: StatisticCell[];
  sources: Locator[];
  conflicts: string[];
}

/** A term of a check: a figure with the reading it comes from, or a constant. */
export interface CheckTerm {
  /** `case/<id>#<figure>@<n>`, always with the reading; or a constant such as `const:100%`. */
  ref: string;
  figure: Figure;
  /** `null` for a constant. */
  reading: Reading | null;
  label: Text | null;
}

/** The result of recomputing a check from its inputs. */
export interface Recomputed {
  /** `null` if an input has only an interval: "more than", "nearly", a range. */
  value: number | null;
  low: number | null;
  high: number | null;
  unit: Figure['unit'];
  per: Figure['per'];
}

export type Verdict = 'holds' | 'rounding' | 'open' | 'fails' | 'not-comparable';

export interface CheckRecord extends Omit<CheckFile, 'inputs' | 'stated' | 'note' | 'each' | 'notComparable'> {
  collection: 'checks';
  inputs: CheckTerm[];
  stated: CheckTerm;
  note: Text | null;
  recomputed: Recomputed;
  verdict: Verdict;
  /** What differs besides the number: the unit, or the `per`. */
  differsIn: 'unit' | 'per' | null;
  /** Why the figures cannot be held against each other; then the verdict is `not-comparable`. */
  notComparable: NonNullable<CheckFile['notComparable']> | null;
  /**
   * How far the figures are apart at least, as a share of the smaller: 0.5 is half as much again. `null` if the verdict is not `fails`, or
   * other things are counted.
   */
  gap: number | null;
}

/** Printed text of a document that a calculator or diagram is based on. */
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

/** A role or title of a person, with its printed forms. */
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
  /** Ids of the cited works that the person is an author of. */
  works: string[];
  /** Ids of the sources that the person wrote. */
  documents: string[];
  sources: Locator[];
  conflicts: string[];
}

/** An author of a work, as printed. */
export interface WorkAuthor extends Quotation {
  person: string | null;
  organisation: string | null;
  as: WorkFile['authors'][number]['as'];
}

/** A passage in which a document cites a work. */
export interface Citation extends Quotation {
  for: Text;
  isCertain: boolean;
}

/** A work that the documents cite. */
export interface WorkRecord
  extends Omit<
    WorkFile,
    'ofRecord' | 'policy' | 'printed' | 'authors' | 'date' | 'containedIn' | 'issue' | 'publisher' | 'urls' | 'citedIn'
  > {
  collection: 'works';
  ofRecord: FactOfRecord[];
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

/** All content of the atlas, joined: records by id, in the order of their ids. */
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
