import { formatDate } from '../../values/format-date.ts';
import { formatFigure } from '../../values/format-figure.ts';
import type { WrittenLanguage } from '../../values/locale.ts';
import type { Block, Inline } from '../../values/narrative.ts';
import { nameOf } from './name-of.ts';
import { preferredReading, quantityAt } from './quantity.ts';
import type { DatedQuotation, Quantity, Story } from './quotation.ts';
import type { Atlas } from './records.ts';

/** The figure a text names: one of its own record, or of another by its whole reference. */
export function quantityOf(atlas: Atlas, story: Pick<Story, 'figures'>, id: string): Quantity | null {
  return id.includes('/') ? quantityAt(atlas, id) : (story.figures.find((figure) => figure.id === id) ?? null);
}

/** The date a text names: when its record began or ended, or one of its named dates. */
export function dateOf({ date, until, dates }: Omit<Story, 'narratives' | 'figures'>, id: string): DatedQuotation | null {
  if (id === 'date') return date;
  return id === 'until' ? until : (dates.find((named) => named.id === id) ?? null);
}

/** A block as plain words; asides are left out. */
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

/** A whole text as plain words, a block a line: `## ` before headings, `- ` and `1. ` before entries and steps. */
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
