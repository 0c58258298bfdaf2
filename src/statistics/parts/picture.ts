import type { FigureRow } from '../../atlas/counting/figure-row.ts';
import type { PerId } from '../../values/per.ts';
import type { SumRow } from './sum-money.ts';

/** A row of a table of squares. */
export interface Square {
  key: string;
  name: string;
  href?: string | null;
  count: number;
  /** Stands instead of the count. */
  shown?: string;
  /** How many are drawn hollow, or as the second kind. */
  open?: number;
  /** A word behind the number. */
  note?: string | null;
}

/** A sum of money with its name and where that leads. */
export interface NamedSum extends SumRow {
  name: string;
  href: string;
}

/** When a city took a service up. */
export interface First {
  service: string;
  city: string;
  year: number;
  /** Years after the first city on record; 0 for the first. */
  lag: number;
  /** Ids of the cases of that year: more than one when they tie. */
  cases: string[];
}

/** A city that took a service up, and when its first dated case began. */
export interface Arrival {
  city: string;
  year: number;
}

/** How a service went from city to city. */
export interface Strip {
  /** The top-level service. */
  key: string;
  /** Each city with a dated case, by its first year. */
  arrivals: Arrival[];
  /** Cities of which no case has a certain year. */
  undated: string[];
  /** The years of the first and of the last city; `null` when no case has a certain year. */
  first: number | null;
  last: number | null;
}

/** The first and the last day on which something may have begun. */
export interface Days {
  earliest: string;
  latest: string;
}

/** From the first case of a service to the first rule. */
export interface Lag {
  /** The top-level service. */
  key: string;
  case: Days;
  rule: Days;
  /** The cases, and the rules, that may be the first. */
  cases: string[];
  rules: string[];
  /** Days from the case to the rule, at least and at most; less than nothing where the rule came first. */
  low: number;
  high: number;
}

/** An amount for each of those served. */
export interface PerHead {
  /** The case; the figure, where the print itself says for whom. */
  key: string;
  /** Divided by us, or printed so. */
  how: 'divided' | 'printed';
  /** What it is for each of. Amounts that differ in it are not compared. */
  per: PerId[];
  value: number;
  low: number;
  high: number;
}

/** Figures under one title. */
export interface FigureGroup {
  title: string;
  rows: FigureRow[];
}

/** What each form of picture is drawn from, row by row; the components have the words that are the same in every row. */
export interface Forms {
  /** A square for each record. */
  squares: {
    heads: [name: string, count: string];
    rows: Square[];
    /** Short names in close rows: years. */
    isTight?: boolean;
    /** What would be hollow is a second kind: rules beside cases. */
    isOfTwoKinds?: boolean;
  };
  /** A bar for each sum of money, those in all and those a year apart. */
  sums: { head: string; rows: NamedSum[] };
  /** Service by service, the cities that took it up. */
  firsts: { rows: First[] };
  /** A line of years for each service, with a dot for every city. */
  strips: { rows: Strip[] };
  /** A line of years for each service, from a case to a rule. */
  lags: { rows: Lag[] };
  /** An amount for each person, with the two figures it was divided from. */
  perHead: { rows: (PerHead & { money: string | null; people: string | null })[] };
  /** Figures one by one, with their printed words; as bars of one scale where all are of one unit. */
  figures: { rows: FigureGroup[]; hasBars?: boolean };
}

/** A picture by its form. */
export type Picture = { [Form in keyof Forms]: { form: Form } & Forms[Form] }[keyof Forms];
