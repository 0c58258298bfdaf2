/** A sentence of an answer: the last part of its word key, what it speaks of, and whether the document says it. */
export interface Line {
  key: string;
  /** Numbers as they are; a word is the last part of another key. */
  values: Record<string, number | string>;
  /** `false`: the document leaves this open, and the sentence says so. */
  isSaid: boolean;
}

/** What a rule comes to for one example: the finding, then what follows and what is left open. */
export interface Answer {
  verdict: Line;
  lines: Line[];
}

/** What the document says. */
export function said(key: string, values: Line['values'] = {}): Line {
  return { key, values, isSaid: true };
}

/** What the document does not say. */
export function unsaid(key: string, values: Line['values'] = {}): Line {
  return { key, values, isSaid: false };
}
