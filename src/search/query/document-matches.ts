import type { How } from '../format/records.ts';

/** Why a document matches a term. */
export interface Reason {
  how: How;
  /** What matched, in the words of the atlas; empty when it is what was typed. */
  text: string;
  /** Position of the name it belongs to; `null` when it is the document's own. */
  name: number | null;
}

/** For each term of the query, how well each document matches it: directly, by its own words, and via the names it is linked to. */
export class DocumentMatches {
  readonly #direct: Float32Array[];
  readonly #viaNames: Float32Array[];
  readonly #reasons: Reason[] = [];
  /** For each term, the position of the reason of each document. */
  readonly #best: Int32Array[];
  readonly #confirmation: number;
  readonly #qualities: Float32Array[] = [];

  constructor(size: number, terms: number, confirmation: number) {
    const rows = () => Array.from({ length: terms }, () => new Float32Array(size));
    this.#direct = rows();
    this.#viaNames = rows();
    this.#best = Array.from({ length: terms }, () => new Int32Array(size).fill(-1));
    this.#confirmation = confirmation;
  }

  /** Notes that documents match the terms from `from` to before `to`; a better match stays. */
  add(documents: readonly number[], from: number, to: number, quality: number, reason: Reason): void {
    const at = this.#reasons.push(reason) - 1;
    const [rows, others] = reason.name === null ? [this.#direct, this.#viaNames] : [this.#viaNames, this.#direct];
    for (let term = from; term < to; term++) {
      const [row, other, best] = [rows[term], others[term], this.#best[term]];
      if (!row || !other || !best) continue;
      for (const document of documents) {
        if ((row[document] as number) >= quality) continue;
        row[document] = quality;
        if (quality >= (other[document] as number)) best[document] = at;
      }
    }
  }

  /** How well each document matches a term. What its own words and its names both say is a little surer. */
  qualities(term: number): Float32Array {
    const known = this.#qualities[term];
    if (known) return known;
    const [direct, viaNames] = [this.#direct[term] as Float32Array, this.#viaNames[term] as Float32Array];
    const qualities = new Float32Array(direct.length);
    for (let at = 0; at < direct.length; at++) {
      const [a, b] = [direct[at] as number, viaNames[at] as number];
      if (a > 0 || b > 0) qualities[at] = a > b ? a + this.#confirmation * b : b + this.#confirmation * a;
    }
    this.#qualities[term] = qualities;
    return qualities;
  }

  /** Why a document matches a term; `null` when it does not. */
  reason(document: number, term: number): Reason | null {
    return this.#reasons[this.#best[term]?.[document] ?? -1] ?? null;
  }
}
