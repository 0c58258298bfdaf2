import { z } from 'astro/zod';
import { shape } from './shape.ts';
import { id, text } from './text.ts';

const words = z.array(z.string().min(1)).default([]);

const synonyms = shape('Other words for a term.', {
  en: words.describe('Everyday English words, British and American spellings.'),
  zh: words.describe('Everyday Chinese words, in Simplified characters.'),
  zhHant: words.describe('Words used in Hong Kong and Taiwan that conversion does not give: 安老服務, 義工.'),
});

export const serviceSchema = shape(
  '`content/services/<id>.yaml`: a term of the service thesaurus. Pinyin and Traditional forms are derived.',
  {
    id,
    term: text.describe('The preferred term.'),
    synonyms: synonyms.describe('Other words for the same thing; a reader who types one of them finds the term.'),
    broader: id.nullable().describe('Id of the wider term; `null` at the top. Two levels.'),
    scope: text.describe('What belongs here and what does not, in one sentence.'),
  },
);
