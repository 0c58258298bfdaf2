import { purchasesAmong } from '../../../atlas/counting/definitions.ts';
import { purchasesOf } from '../../../atlas/services/purchases-of.ts';
import { placeName, serviceName } from '../../../statistics/parts/names.ts';
import { type Answer, answerKey } from '../../format/answers.ts';
import { first } from './first.ts';
import { pageOfPlace, pagesOfCases } from './links.ts';
import type { QuestionDefinition } from './question.ts';
import { byPlace, firstIn, restOf, restsOn } from './where-and-when.ts';

/** When something was first bought in a place, or anywhere; when a rule was made. */
export const when: QuestionDefinition = {
  kind: 'when',
  asks: '\\b(?:when|what year|which year|since when)\\b|什么时候|何时|哪一年|哪年|何年|从哪年|几时',
  words:
    '\\b(?:when|what|which|since|year|in|did|does|do|was|were|is|the|first|start|started|begin|began|to|buy|bought|buying|purchase|purchased|use|used|passed|issued|made|introduced|published)\\b|什么时候|何时|哪一年|哪年|何年|几时|最早|最先|首次|第一次|开始|购买|颁布|出台|发布|是|的',
  about: ['service', 'place', 'way', 'policy'],
  // A rule is meant only where one is named: most words for services stand in the title of some rule.
  variants: [['rule', '\\b(?:laws?|rules?|regulations?|measures|opinions?|notice|plan|provisions)\\b|法|规定|意见|条例|通知|规划|方案']],
  answers: (reader) => {
    const { atlas, t, text, inSentence, showDate } = reader;
    const answers = new Map([...first.answers(reader)].filter(([key]) => !key.includes('|')));
    const put = (refs: string[], place: string, own: Parameters<typeof firstIn>[1], what: string) => {
      const found = firstIn(reader, own);
      if (!found) return;
      answers.set(answerKey(refs), {
        say: t('answer.when.say', { where: placeName(reader, place), when: found.when, what }),
        ...restOf(reader, [restsOn(reader, own)]),
        links: [...pagesOfCases(reader, found.cases), ...pageOfPlace(reader, place)],
      });
    };
    for (const service of atlas.services.values()) {
      const { id } = service;
      const what = inSentence(serviceName(reader, id));
      const own = purchasesOf(atlas, service);
      for (const [place, there] of byPlace(own)) put([`service/${id}`, `place/${place}`], place, there, what);
    }
    for (const [place, there] of byPlace(purchasesAmong(atlas.cases.values())))
      put([`place/${place}`], place, there, t('answer.when.anything'));
    for (const { id, title, date, issuedOfRecord } of atlas.policies.values()) {
      const name = text(title);
      const links: Answer['links'] = [[name, `policies/${id}`]];
      answers.set(
        `policy/${id}`,
        date
          ? { say: t('answer.when.rule', { title: name, when: showDate(date) }), links }
          : issuedOfRecord
            ? { say: t('answer.when.ruleOfRecord', { title: name, when: showDate({ date: issuedOfRecord }) }), links }
            : { say: t('answer.when.ruleUndated', { title: name }), links, isUnknown: true },
      );
    }
    return answers;
  },
  unknown: ({ t }) => t('answer.first.unknown'),
};
