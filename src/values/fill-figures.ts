import type { Figure } from './figure.ts';
import { formatFigure } from './format-figure.ts';
import type { Language } from './format-number.ts';
import type { Text } from './locale.ts';
import { fillPlaceholders } from './placeholders.ts';

/**
 * Fills figures into a text in the reader's language: `{0}` is the figure named 0 ("520 million yuan"), `{0:number}` omits what it counts
 * ("more than 600"). A placeholder without a figure stays, so that the error is visible.
 */
export function fillFigures(text: Text, figures: ReadonlyMap<string, Figure>): Text {
  return { en: filledIn('en', text.en, figures), zh: filledIn('zh', text.zh, figures) };
}

function filledIn(language: Language, words: string, figures: ReadonlyMap<string, Figure>): string {
  const shown = [...figures].flatMap(([name, figure]) => [
    [name, formatFigure(figure, language)],
    [`${name}:number`, formatFigure(figure, language, { as: 'number' })],
  ]);
  return fillPlaceholders(words, Object.fromEntries(shown));
}

/** The names of the figures that a text asks for: `{0} of {stated:number}` → 0, stated. */
export function figuresAskedFor(words: string): string[] {
  return [...words.matchAll(/\{(\w+)(?::number)?\}/g)].map(([, name = '']) => name);
}
