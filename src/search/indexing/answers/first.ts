import { purchasesAmong } from '../../../atlas/counting/definitions.ts';
import { byDate } from '../../../atlas/records/order.ts';
import type { CaseRecord, PolicyRecord } from '../../../atlas/records/records.ts';
import { vocabularyKeys } from '../../../i18n/vocabulary.ts';
import { serviceName } from '../../../statistics/parts/names.ts';
import type { Reader } from '../../../statistics/parts/reader.ts';
import { type Answer, answerKey } from '../../format/answers.ts';
import { pageOfService, pagesOfCases } from './links.ts';
import type { QuestionDefinition } from './question.ts';
import { beginningOf, byPlace, firstIn, placesOf, restOf, restsOn } from './where-and-when.ts';

/** Who, or which city, was first: to buy a service, to buy in a way, to make a rule. */
export const first: QuestionDefinition = {
  kind: 'first',
  asks:
    // `first aid` asks nothing.
    '(?=.*\\b(?:who|which|what|where|was|city|cities|place|district|government|to|buy|bought|used?|rule|law|policy|regulation)\\b).*\\b(?:first|earliest|oldest|pioneers?)\\b|最早|最先|率先|首先|首次|首个|第一个|第一次',
  words:
    '\\b(?:who|which|what|where|was|were|is|has|the|to|in|of|for|on|first|earliest|oldest|pioneers?|city|cities|place|places|district|government|record|buy|bought|buying|use|used|using|start|started)\\b|谁|最早|最先|率先|首先|首次|首个|第一个|第一次|哪一个|哪个|哪些|哪里|哪儿|城市|地方|购买|采购|采用|使用|买|用|过|是|的',
  about: ['service', 'way', 'place'],
  variants: [['rule', '\\b(?:rules?|laws?|polic(?:y|ies)|regulations?)\\b|法规|政策|法律|规定|文件|办法']],
  answers: (reader) => {
    const { atlas, t, inSentence, vocabulary } = reader;
    const answers = new Map<string, Answer>();
    const put = (key: string, answer: Answer | null) => answer && answers.set(key, answer);
    const purchases = purchasesAmong(atlas.cases.values());
    for (const { id, cases: named, policies } of atlas.services.values()) {
      const ref = `service/${id}`;
      const records = named.flatMap((each) => atlas.cases.get(each) ?? []);
      const own = purchasesAmong(records);
      const what = inSentence(serviceName(reader, id));
      const links = pageOfService(reader, id);
      const leaders = records.filter(({ kind, begins, place }) => kind === 'mention' && begins === null && place !== null);
      put(answerKey([ref]), firstPurchase(reader, own, leaders, t('answer.first.ofService', { what }), links));
      for (const [place, there] of byPlace(own))
        put(answerKey([ref, `place/${place}`]), firstPurchase(reader, there, [], t('answer.first.ofService', { what }), links));
      const rules = policies.flatMap((each) => atlas.policies.get(each) ?? []);
      put(answerKey([ref], 'rule'), firstRule(reader, rules, what, links));
    }
    for (const way of vocabularyKeys('way')) {
      const own = purchases.filter(({ ways }) => ways.includes(way));
      const what = t('answer.first.byWay', { way: inSentence(vocabulary('way', way)) });
      put(answerKey([`way/${way}`]), firstPurchase(reader, own, [], what, []));
    }
    return answers;
  },
  unknown: ({ t }) => t('answer.first.unknown'),
};

function firstPurchase(
  reader: Reader,
  purchases: CaseRecord[],
  forerunners: CaseRecord[],
  what: string,
  links: Answer['links'],
): Answer | null {
  const { t } = reader;
  const found = firstIn(reader, purchases);
  if (!found) return null;
  const named = forerunners.length === 0 ? '' : t('answer.first.forerunners', { names: placesOf(reader, forerunners) });
  const { where, when, cases } = found;
  return {
    say: t('answer.first.say', { where, when, what }),
    ...restOf(reader, [restsOn(reader, purchases), named]),
    links: [...pagesOfCases(reader, cases), ...links],
  };
}

function firstRule(reader: Reader, rules: PolicyRecord[], what: string, links: Answer['links']): Answer | null {
  const { t, count, text } = reader;
  const dated = byDate(rules.filter(({ begins }) => begins !== null));
  const [rule] = dated;
  if (!rule || rule.begins === null) return null;
  const undated = rules.length - dated.length;
  return {
    say: t('answer.first.rule', { what, title: text(rule.title), when: beginningOf(reader, rule.begins, [rule]) }),
    ...(undated > 0 ? { rest: count('answer.first.rulesUndated', undated, { dated: dated.length, total: rules.length, undated }) } : {}),
    links: [[text(rule.title), `policies/${rule.id}`], ...links],
  };
}
