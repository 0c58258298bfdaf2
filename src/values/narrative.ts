/** A parsed narrative: paragraphs that consist of text and of the components a narrative may use. */
export type Inline =
  | { type: 'text'; value: string }
  | { type: 'emphasis'; children: Inline[] }
  /** The amount of a figure: `fund` in the same record, `case/wuxi#fund` in another. */
  | { type: 'fact'; id: string; as: 'amount' | 'number' | 'printed' }
  /** A date of the same record: its start, its end (`until`) or a named date. */
  | { type: 'when'; id: string }
  /** A link to another record; without children it shows the name of that record. */
  | { type: 'ref'; to: string; children: Inline[] }
  /** A term of the glossary. */
  | { type: 'term'; id: string; children: Inline[] }
  /** An aside of the editors. */
  | { type: 'note'; children: Inline[] }
  /** A link, only in the site's own pages: `https:`, `mailto:`, or a path relative to the page. */
  | { type: 'link'; href: string; children: Inline[] };

/**
 * The form of a block. Narratives have paragraphs only; the guide and the site's own pages also have headings and items of bulleted
 * (`entry`) or numbered (`step`) lists.
 */
export type BlockForm = 'paragraph' | 'heading' | 'entry' | 'step';

export interface Block {
  form: BlockForm;
  inlines: Inline[];
}

export type Narrative = Block[];

/** All components in a list of inlines, including those inside asides, in reading order. */
export function inlinesOf(inlines: readonly Inline[]): Inline[] {
  return inlines.flatMap((inline) => ('children' in inline ? [inline, ...inlinesOf(inline.children)] : [inline]));
}

/** Ids of the figures a narrative uses, in the order of their first use. */
export function factsOf(narrative: Narrative): string[] {
  const ids = narrative.flatMap(({ inlines }) => inlinesOf(inlines)).flatMap((inline) => (inline.type === 'fact' ? [inline.id] : []));
  return [...new Set(ids)];
}
