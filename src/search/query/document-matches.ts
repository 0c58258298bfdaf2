import type { How } from '../format/records.ts';

/** Why a document matches a term. */
export interface Reason {
  how: How;
  /** The matched text, as written in the atlas; empty if it equals what was typed. */
  text: string;
  /** Position of the linked name that matched; `null` if the document's own text matched. */
  name: number | null;
}

/** How well each document matches each query term: directly, by its own words, or via the names it is linked to. */
export class DocumentMatches {
  readonly #direct: Float32Array[];
  readonly #viaNames: Float32Array[];
  readonly #reasons: Reason[] = [];
  /** For each term, the index of each document's reason. */
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

  /** Records that these documents match the terms from `from` up to, but without, `to`. Of two matches the better one is kept. */
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

  /** The quality of each document's match with a term. If both its own words and a linked name match, the quality is slightly higher. */
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

  /** Why a document matches a term; `null` if it does not match. */
  reason(document: number, term: number): Reason | null {
    return this.#reasons[this.#best[term]?.[document] ?? -1] ?? null;
  }
}
