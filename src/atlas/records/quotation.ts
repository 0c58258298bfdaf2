import type { FigureFile } from '../../schemas/collections.ts';
import type { AtlasDate } from '../../values/date.ts';
import type { Figure } from '../../values/figure.ts';
import type { LineRange } from '../../values/lines.ts';
import type { PrintedLanguage, Text, WrittenLanguage } from '../../values/locale.ts';
import type { Narrative } from '../../values/narrative.ts';

/** Where something stands in a source. */
export interface Locator {
  source: string;
  lines: LineRange[];
}

/** Words of a source, where they stand, and what they are taken to say. */
export interface Quotation extends Locator {
  printed: string;
  lang: PrintedLanguage;
  /** What a misprint is taken to say; `null` when the print is right. */
  reads: string | null;
  why: Text | null;
}

/** One printed form of a quantity with the number computed from it. */
export interface Reading extends Quotation {
  unitPrinted: string | null;
  /** `null` when the words cannot be read; then `reason` says why. */
  figure: Figure | null;
  reason: string | null;
}

/** A quantity: what is measured, and every printed form of it. */
export interface Quantity {
  id: string;
  /** `case/<id>#<figure>` */
  ref: string;
  measure: FigureFile['measure'];
  label: Text;
  readings: Reading[];
  /** Position of the preferred reading. */
  preferred: number;
  partOf: string | null;
  conflict: string | null;
}

/** A date with the words it was read from. */
export interface DatedQuotation extends Quotation {
  date: AtlasDate;
}

export interface NamedDate extends DatedQuotation {
  id: string;
  label: Text;
}

export type Narratives = Partial<Record<WrittenLanguage, Narrative>>;

/** Whatever a text of ours can draw upon: its words in both languages, the figures and the dates of its record. */
export interface Story {
  narratives: Narratives;
  figures: Quantity[];
  date: DatedQuotation | null;
  until: DatedQuotation | null;
  dates: NamedDate[];
}
