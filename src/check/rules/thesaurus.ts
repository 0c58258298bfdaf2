import { diagnosticAt, type Rule } from './rule.ts';
import { takenBy } from './taken-by.ts';

/** Each word leads to one service: no term or synonym occurs twice in the thesaurus. */
export const thesaurus: Rule = function* (content) {
  const owners = new Map<string, string>();
  for (const record of content.services) {
    const { id, term, synonyms } = record.data;
    const words = [
      { word: term.en, path: ['term', 'en'] },
      { word: term.zh, path: ['term', 'zh'] },
      ...(['en', 'zh', 'zhHant'] as const).flatMap((language) =>
        synonyms[language].map((word, index) => ({ word, path: ['synonyms', language, index] })),
      ),
    ];
    for (const { word, path } of words) {
      const other = takenBy(owners, word.toLowerCase(), id);
      if (other === undefined) continue;
      const fix = 'Leave it where a reader would look for it first.';
      yield diagnosticAt(record, path, 'WORD_TWICE', `"${word}" leads to "${other}" already.`, fix);
    }
  }
};
