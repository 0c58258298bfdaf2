import type { FigureRow } from '../../atlas/counting/figure-row.ts';
import type { CountName } from '../../values/counted.ts';
import type { PerId } from '../../values/per.ts';
import type { SumRow } from './sum-money.ts';

/** A row of a table of squares. */
export interface Square {
  key: string;
  name: string;
  href?: string | null;
  count: number;
  /** What the number counts. */
  of?: CountName;
  /** The text to show instead of the count. */
  shown?: string;
  /** How many of the squares are hollow, or of the second kind. */
  open?: number;
  /** A text after the number. */
  note?: string | null;
}

/** A sum of money with a name and a link. */
export interface NamedSum extends SumRow {
  name: string;
  href: string;
}

/** The first dated case of a service in a city. */
export interface First {
  service: string;
  city: string;
  year: number;
  /** Years after the first city; 0 for the first. */
  lag: number;
  /** Ids of the cases of that year; several if they tie. */
  cases: string[];
}

/** A city and the year of its first dated case. */
export interface Arrival {
  city: string;
  year: number;
}

/** The spread of a service from city to city. */
export interface Strip {
  /** The id of the top-level service. */
  key: string;
  /** The cities with a dated case, by first year. */
  arrivals: Arrival[];
  /** The cities without a case with a certain year. */
  undated: string[];
  /** The first years of the first and of the last city; `null` if no case has a certain year. */
  first: number | null;
  last: number | null;
}

/** The interval of days in which something may have begun. */
export interface Days {
  earliest: string;
  latest: string;
}

/** The time from the first case of a service to the first rule on it. */
export interface Lag {
  /** The id of the top-level service. */
  key: string;
  case: Days;
  rule: Days;
  /** The cases and the rules that may be the first. */
  cases: string[];
  rules: string[];
  /** The minimum and maximum number of days from case to rule; negative if the rule came first. */
  low: number;
  high: number;
}

/** An amount per person served. */
export interface PerHead {
  /** The reference of the case, or of the figure if it is printed per person. */
  key: string;
  /** Whether we divided it, or it is printed so. */
  how: 'divided' | 'printed';
  /** What it is per. Amounts with a different `per` are not compared. */
  per: PerId[];
  value: number;
  low: number;
  high: number;
}

/** Figures with a common title. */
export interface FigureGroup {
  title: string;
  rows: FigureRow[];
}

/** The data of each form of picture; the components add the text that is the same in every row. */
export interface Forms {
  /** One square per record. */
  squares: {
    heads: [name: string, count: string];
    rows: Square[];
    /** Whether the rows are close together, with short names such as years. */
    isTight?: boolean;
    /** Whether hollow squares are a second kind, such as rules beside cases, instead of undated ones. */
    isOfTwoKinds?: boolean;
  };
  /** A bar for each sum of money, totals and yearly amounts. */
  sums: { head: string; rows: NamedSum[] };
  /** By service, the first case of each city. */
  firsts: { rows: First[] };
  /** A timeline for each service, with a dot for each city. */
  strips: { rows: Strip[] };
  /** A timeline for each service, from case to rule. */
  lags: { rows: Lag[] };
  /** The amount per person, with the two figures it was computed from. */
  perHead: { rows: (PerHead & { money: string | null; people: string | null })[] };
  /** Single figures with their printed form; with `hasBars` as bars on one scale, if all have the same unit. */
  figures: { rows: FigureGroup[]; hasBars?: boolean };
}

/** A picture: its form and the data of this form. */
export type Picture = { [Form in keyof Forms]: { form: Form } & Forms[Form] }[keyof Forms];
