import type { Diagnostic } from '../diagnostic.ts';
import { diagnosticAt, type Rule } from './rule.ts';
import { takenBy } from './taken-by.ts';

/** Each word leads to one service: no term or synonym occurs twice in the thesaurus. */
export const thesaurus: Rule = (content) => {
  const owners = new Map<string, string>();
  return content.services.flatMap((record): Diagnostic[] => {
    const { id, term, synonyms } = record.data;
    const words = [
      { word: term.en, path: ['term', 'en'] },
      { word: term.zh, path: ['term', 'zh'] },
      ...(['en', 'zh', 'zhHant'] as const).flatMap((language) =>
        synonyms[language].map((word, index) => ({ word, path: ['synonyms', language, index] })),
      ),
    ];
    return words.flatMap(({ word, path }) => {
      const other = takenBy(owners, word.toLowerCase(), id);
      return other === undefined
        ? []
        : [
            diagnosticAt(
              record,
              path,
              'WORD_TWICE',
              `"${word}" leads to "${other}" already.`,
              'Leave it where a reader would look for it first.',
            ),
          ];
    });
  });
};
