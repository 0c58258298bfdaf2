import { formatDate } from '../../values/format-date.ts';
import { formatFigure } from '../../values/format-figure.ts';
import type { WrittenLanguage } from '../../values/locale.ts';
import type { Block, Inline } from '../../values/narrative.ts';
import { nameOf } from './name-of.ts';
import { preferredReading, quantityAt } from './quantity.ts';
import type { DatedQuotation, Quantity, Story } from './quotation.ts';
import type { Atlas } from './records.ts';

/** The figure that a text refers to: by id in the same record, or by full reference in another. `null` if there is none. */
export function quantityOf(atlas: Atlas, story: Pick<Story, 'figures'>, id: string): Quantity | null {
  return id.includes('/') ? quantityAt(atlas, id) : (story.figures.find((figure) => figure.id === id) ?? null);
}

/** The date that a text refers to: `date` or `until` of its record, or one of its named dates. `null` if there is none. */
export function dateOf({ date, until, dates }: Omit<Story, 'narratives' | 'figures'>, id: string): DatedQuotation | null {
  if (id === 'date') return date;
  return id === 'until' ? until : (dates.find((named) => named.id === id) ?? null);
}

/** A block as plain text, without asides. */
export function plainBlock(atlas: Atlas, story: Story, language: WrittenLanguage, { inlines }: Block): string {
  const plain = (inline: Inline): string => {
    switch (inline.type) {
      case 'text':
        return inline.value;
      case 'note':
        return '';
      case 'when': {
        const dated = dateOf(story, inline.id);
        return dated ? formatDate(dated.date, language) : '';
      }
      case 'fact': {
        const quantity = quantityOf(atlas, story, inline.id);
        if (!quantity) return '';
        const { figure, printed } = preferredReading(quantity);
        return figure && inline.as !== 'printed' ? formatFigure(figure, language, { as: inline.as }) : printed;
      }
      case 'emphasis':
      case 'link':
        return inline.children.map(plain).join('');
      default:
        if (inline.children.length > 0) return inline.children.map(plain).join('');
        return nameOf(atlas, inline.type === 'term' ? `term/${inline.id}` : inline.to)[language];
    }
  };
  return inlines.map(plain).join('');
}

/** A narrative as plain text, one block per line: `## ` before headings, `- ` before list entries, `1. ` before steps. */
export function plainText(atlas: Atlas, story: Story, language: WrittenLanguage): string {
  let step = 0;
  return (story.narratives[language] ?? [])
    .map((block) => {
      step = block.form === 'step' ? step + 1 : 0;
      const mark = { paragraph: '', heading: '## ', entry: '- ', step: `${step}. ` }[block.form];
      return `${mark}${plainBlock(atlas, story, language, block)}`;
    })
    .join('\n');
}
