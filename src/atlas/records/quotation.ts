import type { FigureFile } from '../../schemas/collections.ts';
import type { AtlasDate } from '../../values/date.ts';
import type { Figure } from '../../values/figure.ts';
import type { LineRange } from '../../values/lines.ts';
import type { PrintedLanguage, Text, WrittenLanguage } from '../../values/locale.ts';
import type { Narrative } from '../../values/narrative.ts';

/** A locator: line ranges in a source. */
export interface Locator {
  source: string;
  lines: LineRange[];
}

/** A quotation from a source, with its lines and, for misprints, the correction. */
export interface Quotation extends Locator {
  printed: string;
  lang: PrintedLanguage;
  /** The corrected text of a misprint; `null` if the print is correct. */
  reads: string | null;
  why: Text | null;
}

/** One printed form of a quantity, with the figure parsed from it. */
export interface Reading extends Quotation {
  unitPrinted: string | null;
  /** `null` if the printed form cannot be parsed; then `reason` says why. */
  figure: Figure | null;
  reason: string | null;
}

/** The years from the first to the last; `to` is `null` if the end is open. */
export interface Years {
  from: number;
  to: number | null;
}

/** A quantity: what is measured, and all its printed forms. */
export interface Quantity {
  id: string;
  /** `case/<id>#<figure>` */
  ref: string;
  measure: FigureFile['measure'];
  label: Text;
  /** What money is for; `null` for what is no money. */
  scope: NonNullable<FigureFile['scope']> | null;
  /** Whether money was paid, set aside or only expected; `null` for what is no money. */
  status: NonNullable<FigureFile['status']> | null;
  /** The printed period of money, if it is not that of the record. */
  period: DatedQuotation | null;
  /** The years money is for, of its own period or of the record; `null` if not recorded, uncertain, or no money. */
  years: Years | null;
  readings: Reading[];
  /** Index of the preferred reading. */
  preferred: number;
  partOf: string | null;
  conflict: string | null;
}

/** A date with the quotation it was parsed from. */
export interface DatedQuotation extends Quotation {
  date: AtlasDate;
}

export interface NamedDate extends DatedQuotation {
  id: string;
  label: Text;
}

export type Narratives = Partial<Record<WrittenLanguage, Narrative>>;

/** A narrative in both languages, with the figures and dates of its record that it can refer to. */
export interface Story {
  narratives: Narratives;
  figures: Quantity[];
  date: DatedQuotation | null;
  until: DatedQuotation | null;
  dates: NamedDate[];
}
