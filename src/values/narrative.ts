/** A narrative after reading: paragraphs of words and of the five components a narrative may use. */
export type Inline =
  | { type: 'text'; value: string }
  | { type: 'emphasis'; children: Inline[] }
  /** The amount of a figure: `fund` of the same record, `case/wuxi#fund` of another. */
  | { type: 'fact'; id: string; as: 'amount' | 'number' | 'printed' }
  /** A date of the same record: its beginning, its end (`until`) or a named one. */
  | { type: 'when'; id: string }
  /** A link to another record; without children it shows the record's name. */
  | { type: 'ref'; to: string; children: Inline[] }
  /** A term of the glossary. */
  | { type: 'term'; id: string; children: Inline[] }
  /** An aside of the editors. */
  | { type: 'note'; children: Inline[] }
  /** A link to an address, in the site's own pages: `https:`, `mailto:`, or the way from the page. */
  | { type: 'link'; href: string; children: Inline[] };

/** A paragraph; in the guide and on the site's own pages also a heading, and an entry of a plain or a numbered list. */
export type BlockForm = 'paragraph' | 'heading' | 'entry' | 'step';

export interface Block {
  form: BlockForm;
  inlines: Inline[];
}

export type Narrative = Block[];

/** Every component in a stretch of a narrative, asides included, in reading order. */
export function inlinesOf(inlines: readonly Inline[]): Inline[] {
  return inlines.flatMap((inline) => ('children' in inline ? [inline, ...inlinesOf(inline.children)] : [inline]));
}

/** Ids of the figures a narrative uses, in the order of their first use. */
export function factsOf(narrative: Narrative): string[] {
  const ids = narrative.flatMap(({ inlines }) => inlinesOf(inlines)).flatMap((inline) => (inline.type === 'fact' ? [inline.id] : []));
  return [...new Set(ids)];
}
