import type { How } from '../format/records.ts';

/** Why a document answers a part of the question. */
export interface Reason {
  how: How;
  /** The words of the atlas; empty when they are those that were typed. */
  words: string;
  /** Position of the name whose words they are; `null` when they are the document's own. */
  name: number | null;
}

/** For each part of the question, how well each document answers it by its own words and through names. */
export class DocumentCovers {
  readonly #own: Float32Array[];
  readonly #through: Float32Array[];
  readonly #reasons: Reason[] = [];
  readonly #why: Int32Array[];
  readonly #qualities: Float32Array[] = [];

  constructor(size: number, length: number) {
    const rows = () => Array.from({ length }, () => new Float32Array(size));
    this.#own = rows();
    this.#through = rows();
    this.#why = Array.from({ length }, () => new Int32Array(size).fill(-1));
  }

  /** Notes an answer to the parts from `from` to before `to`; a better one stays. */
  write(documents: readonly number[], from: number, to: number, quality: number, reason: Reason): void {
    const at = this.#reasons.push(reason) - 1;
    for (let part = from; part < to; part++) {
      const rows = reason.name === null ? this.#own : this.#through;
      const [row, other, why] = [rows[part], reason.name === null ? this.#through[part] : this.#own[part], this.#why[part]];
      if (!row || !other || !why) continue;
      for (const document of documents) {
        if ((row[document] as number) >= quality) continue;
        row[document] = quality;
        if (quality >= (other[document] as number)) why[document] = at;
      }
    }
  }

  /** How well each document answers a part. What its own words and its names both say is a little surer. */
  qualities(part: number): Float32Array {
    const known = this.#qualities[part];
    if (known) return known;
    const [own, through] = [this.#own[part] as Float32Array, this.#through[part] as Float32Array];
    const qualities = new Float32Array(own.length);
    for (let at = 0; at < own.length; at++) {
      const [a, b] = [own[at] as number, through[at] as number];
      if (a > 0 || b > 0) qualities[at] = a > b ? a + confirmation * b : b + confirmation * a;
    }
    this.#qualities[part] = qualities;
    return qualities;
  }

  reason(document: number, part: number): Reason | null {
    return this.#reasons[this.#why[part]?.[document] ?? -1] ?? null;
  }
}

const confirmation = 0.05;
