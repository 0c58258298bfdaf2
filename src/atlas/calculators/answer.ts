/** A sentence of an answer: the last part of its string key, the values for its placeholders, and whether the document states it. */
export interface Line {
  key: string;
  /** Numbers are filled in as they are; a string is the last part of another string key. */
  values: Record<string, number | string>;
  /** `false` if the document leaves this open; the sentence then says so. */
  isSaid: boolean;
}

/** The result of a rule for one example: the verdict, then the consequences and what the document leaves open. */
export interface Answer {
  verdict: Line;
  lines: Line[];
}

/** A sentence that the document states. */
export function said(key: string, values: Line['values'] = {}): Line {
  return { key, values, isSaid: true };
}

/** A sentence about something that the document leaves open. */
export function unsaid(key: string, values: Line['values'] = {}): Line {
  return { key, values, isSaid: false };
}
