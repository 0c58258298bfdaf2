import { byShownDate, shownDate } from '../../../atlas/records/order.ts';
import type { PolicyRecord } from '../../../atlas/records/records.ts';
import { placeName, serviceName } from '../../../statistics/parts/names.ts';
import type { Reader } from '../../../statistics/parts/reader.ts';
import { type Answer, answerKey } from '../../format/answers.ts';
import { pageOfPlace, pageOfService } from './links.ts';
import type { QuestionDefinition } from './question.ts';

/** Which rule there is for a service, in a place, or for a service in a place. */
export const rule: QuestionDefinition = {
  kind: 'rule',
  asks: '\\b(?:(?:which|what|whose) (?:rules?|laws?|polic(?:y|ies)|regulations?|measures?)|rules? (?:for|on|about|of|govern\\w*))\\b|(?:什么|哪些|哪个|哪份|有何|依据).*(?:规定|法规|政策|文件|办法|法律)|(?:规定|法规|政策|文件)(?:有哪些|是什么)',
  words:
    '\\b(?:which|what|whose|rules?|laws?|polic(?:y|ies)|regulations?|measures?|for|on|about|of|in|govern|governs|governing|is|are|there|the)\\b|什么|哪些|哪个|哪份|有何|依据|有|规定|法规|政策|文件|办法|法律|是|的',
  about: ['service', 'place'],
  answers: (reader) => {
    const { atlas, t } = reader;
    const answers = new Map<string, Answer>();
    const all = [...atlas.policies.values()];
    const places = new Set(all.flatMap(({ place, city }) => [place, city].filter((id) => id !== null)));
    const put = (refs: string[], rules: PolicyRecord[], on: string, links: Answer['links']) => {
      if (rules.length > 0) answers.set(answerKey(refs), rulesOf(reader, byShownDate(rules), on, links));
    };
    for (const place of places) {
      const name = placeName(reader, place);
      put([`place/${place}`], all.filter(isRuleIn(place)), t('answer.onPlace', { where: name }), pageOfPlace(reader, place));
    }
    for (const { id, policies } of atlas.services.values()) {
      const what = reader.inSentence(serviceName(reader, id));
      const own = policies.flatMap((each) => atlas.policies.get(each) ?? []);
      const links = pageOfService(reader, id);
      put([`service/${id}`], own, t('answer.on', { what }), links);
      for (const place of places)
        put(
          [`service/${id}`, `place/${place}`],
          own.filter(isRuleIn(place)),
          t('answer.onIn', { what, where: placeName(reader, place) }),
          links,
        );
    }
    return answers;
  },
  unknown: ({ t }) => t('answer.rule.unknown'),
};

/** Whether a rule is of a place, or of a district of it. */
export const isRuleIn = (place: string) => (record: PolicyRecord) => record.place === place || record.city === place;

/** Rules shown below the sentence. */
const mostRows = 8;

function rulesOf(reader: Reader, rules: PolicyRecord[], on: string, links: Answer['links']): Answer {
  const { t, count, text, showDate } = reader;
  const dated = rules.filter((record) => shownDate(record) !== null);
  const latest = dated.at(-1);
  const dateOf = (record: PolicyRecord) => {
    const date = shownDate(record);
    return date ? showDate({ date }) : t('value.noDate');
  };
  const title = text((latest ?? rules[0])?.title ?? { en: '', zh: '' });
  const undated = rules.length - dated.length;
  const say =
    rules.length === 1
      ? t('answer.rule.one', { on, title, when: latest ? dateOf(latest) : t('value.noDate') })
      : latest
        ? t('answer.rule.several', { on, n: rules.length, title, when: dateOf(latest) })
        : t('answer.rule.undated', { on, n: rules.length });
  return {
    say,
    ...(undated > 0 && latest ? { rest: count('answer.how-many.rulesUndated', undated, { undated, total: rules.length }) } : {}),
    ...(rules.length > 1
      ? {
          rows: latestFirst(rules)
            .slice(0, mostRows)
            .map((each) => ({ text: text(each.title), value: dateOf(each), page: `policies/${each.id}` })),
        }
      : {}),
    links: [...(rules.length === 1 ? rules.map((each): [string, string] => [text(each.title), `policies/${each.id}`]) : []), ...links],
  };
}

/** The latest rule first; those without a year stay last. */
function latestFirst(rules: PolicyRecord[]): PolicyRecord[] {
  const undated = rules.filter((record) => shownDate(record) === null);
  return [...rules.filter((record) => shownDate(record) !== null).reverse(), ...undated];
}
