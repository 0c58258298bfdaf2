import type { Answer } from '../../format/answers.ts';
import type { QuestionDefinition } from './question.ts';

/** What a term means. */
export const whatIs: QuestionDefinition = {
  kind: 'what-is',
  asks: '^(?:what|whats) (?:is|are|does|s)?|\\b(?:meaning of|define|definition of|means?$)|(?:什么是|甚么是|何谓|何为|是什么|是甚么|什么意思|指什么|是指|含义|定义)',
  words:
    '^(?:what|whats)\\b|\\b(?:is|are|does|do|the|an?|meaning|of|define|definition|means?|stand for)\\b|什么是|甚么是|何谓|何为|是什么意思|是什么|是甚么|什么意思|指什么|是指|的?含义|的?定义',
  about: ['term'],
  answers: (reader) => {
    const { atlas, t, text } = reader;
    const terms = [...atlas.glossary.values()];
    return new Map(
      terms.map(({ id, term, definition, notToBeConfusedWith }): [string, Answer] => [
        `term/${id}`,
        {
          say: text(definition),
          links: [
            [t('answer.what-is.entry', { term: text(term) }), `glossary#${id}`],
            ...notToBeConfusedWith.flatMap((other): [string, string][] => {
              const record = atlas.glossary.get(other);
              return record ? [[t('answer.what-is.other', { term: text(record.term) }), `glossary#${other}`]] : [];
            }),
          ],
        },
      ]),
    );
  },
};
