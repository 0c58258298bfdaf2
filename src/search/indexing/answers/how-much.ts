import { purchasesAmong } from '../../../atlas/counting/definitions.ts';
import { isPriceOfOne } from '../../../atlas/counting/ladder-amounts.ts';
import { isMoney } from '../../../atlas/counting/money.ts';
import { byDate } from '../../../atlas/records/order.ts';
import { preferredReading } from '../../../atlas/records/quantity.ts';
import type { Quantity } from '../../../atlas/records/quotation.ts';
import type { CaseRecord } from '../../../atlas/records/records.ts';
import { purchasesOf } from '../../../atlas/services/purchases-of.ts';
import { placeName, serviceName } from '../../../statistics/parts/names.ts';
import type { Reader } from '../../../statistics/parts/reader.ts';
import { type Answer, type AnswerRow, answerKey } from '../../format/answers.ts';
import { pageOfPlace, pageOfService, pagesOfCases } from './links.ts';
import type { QuestionDefinition } from './question.ts';
import { byPlace } from './where-and-when.ts';

/** How much was paid: in a case, for a service, in a place, or for one of something. */
export const howMuch: QuestionDefinition = {
  kind: 'how-much',
  asks: '\\b(?:how much|costs?|price[sd]?|paid (?:for|in|by)|pays? for|spen[dt])\\b|多少(?:钱|元|经费|资金|费用)|花了?多少|几多钱|价格|单价|花费|费用是',
  asksWithNames: '\\b(?:money|budgets?|funds?|funding|spending|amounts?|costs?|prices?)\\b|金额|经费|资金|预算|拨款|费用|价格|多少',
  words:
    '\\b(?:how|much|what|which|does|did|do|was|were|is|are|the|an?|in|of|for|to|on|cost|costs|price|prices|priced|paid|pay|spend|spent|spending|money|budgets?|funds?|funding|amounts?|per|each|one)\\b|多少(?:钱|元|经费|资金|费用)|花了?|多少|几多钱|价格|单价|花费|费用|金额|经费|资金|预算|拨款|购买|每年|每月|一个|每个|每人|的|买',
  about: ['service', 'place', 'case'],
  variants: [['one', '\\b(?:per|each|an?|one|price[sd]?)\\b|每|一个|一名|一人|单价|价格']],
  answers: (reader) => {
    const { atlas } = reader;
    const answers = new Map<string, Answer>();
    const put = (refs: string[], own: CaseRecord[], subject: string, links: Answer['links']) => {
      const cases = byDate(own);
      const money = cases.flatMap((record) => record.figures.filter(isMoney).map((quantity) => ({ record, quantity })));
      answers.set(answerKey(refs), amountsOf(reader, cases, money, subject, links));
      const ofOne = money.filter(({ quantity }) => isPriceOfOne(quantity));
      if (ofOne.length > 0) answers.set(answerKey(refs, 'one'), amountsOf(reader, cases, ofOne, subject, links));
    };
    const all = [...atlas.cases.values()].filter(({ kind }) => kind !== 'reference');
    for (const record of all) put([`case/${record.id}`], [record], reader.text(record.title), []);
    const purchases = purchasesAmong(all);
    const places = byPlace(purchases);
    for (const [place, own] of places) {
      put([`place/${place}`], own, placeName(reader, place), pageOfPlace(reader, place));
    }
    for (const service of atlas.services.values()) {
      const { id } = service;
      const name = serviceName(reader, id);
      const links = pageOfService(reader, id);
      const own = purchasesOf(atlas, service);
      if (own.length > 0) put([`service/${id}`], own, name, links);
      for (const [place, there] of byPlace(own))
        put([`service/${id}`, `place/${place}`], there, `${name}${reader.comma}${placeName(reader, place)}`, links);
    }
    return answers;
  },
  unknown: ({ t }) => t('answer.how-much.unknown'),
};

/** Amounts shown below the sentence. */
const mostRows = 6;

interface Amount {
  record: CaseRecord;
  quantity: Quantity;
}

function amountsOf(reader: Reader, cases: CaseRecord[], money: Amount[], subject: string, links: Answer['links']): Answer {
  const { t, count, text, showReading } = reader;
  const [best, ...others] = [...money].sort((a, b) => weightOf(a.quantity) - weightOf(b.quantity));
  if (!best) return { say: t('answer.how-much.unknown', { subject }), links: [...pagesOfCases(reader, cases), ...links], isUnknown: true };
  const amount = ({ quantity }: Amount) => showReading(preferredReading(quantity));
  const recording = new Set(money.map(({ record }) => record)).size;
  return {
    say: t('answer.how-much.say', { label: text(best.quantity.label), amount: amount(best) }),
    ...(cases.length > 1 ? { rest: count('answer.how-much.rests', recording, { n: recording, total: cases.length }) } : {}),
    ...(others.length > 0
      ? {
          rows: others.slice(0, mostRows).map(
            (each): AnswerRow => ({
              text: text(each.quantity.label),
              value: amount(each),
              page: `cases/${each.record.id}#figure-${each.quantity.id}`,
            }),
          ),
        }
      : {}),
    links: [...pagesOfCases(reader, [best.record]), ...links],
  };
}

/** What was paid in all comes before what one costs, and what was only expected comes last. */
function weightOf(quantity: Quantity): number {
  const isPaid = quantity.status === 'paid' || quantity.status === 'raised' || quantity.status === 'rate';
  return (isPriceOfOne(quantity) ? 1 : 0) + (isPaid ? 0 : 2) + (quantity.partOf === null ? 0 : 4);
}
