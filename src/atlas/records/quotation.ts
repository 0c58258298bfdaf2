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

/** A quantity: what is measured, and all its printed forms. */
export interface Quantity {
  id: string;
  /** `case/<id>#<figure>` */
  ref: string;
  measure: FigureFile['measure'];
  label: Text;
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
