import { atlasNumbers } from '../../../atlas/counting/atlas-numbers.ts';
import { purchasesAmong } from '../../../atlas/counting/definitions.ts';
import type { CaseRecord, PolicyRecord } from '../../../atlas/records/records.ts';
import { purchasesOf } from '../../../atlas/services/purchases-of.ts';
import { placeName, serviceName } from '../../../statistics/parts/names.ts';
import type { Reader } from '../../../statistics/parts/reader.ts';
import { type Answer, answerKey } from '../../format/answers.ts';
import { pageOfPlace, pageOfService } from './links.ts';
import type { QuestionDefinition } from './question.ts';
import { isRuleIn } from './rule.ts';
import { byPlace, listed } from './where-and-when.ts';

/** How many purchases, cities, providers or rules: of a service, in a place, in all. */
export const howMany: QuestionDefinition = {
  kind: 'how-many',
  asks: '\\b(?:how many|number of)\\b|多少(?!钱|元|经费|资金)|几(?:个|家|次|份|座)',
  words:
    '\\b(?:how|many|number|of|cities|city|places|cases|case|purchases|purchase|organisations|organizations|agencies|providers|rules|laws|policies|are|there|is|the|in|on|have|has|bought|buy|provide|for|record|recorded|atlas)\\b|多少|几个|几家|几次|几份|城市|案例|机构|组织|法规|政策|购买|承接|有|过|个|了|的',
  about: ['service', 'place'],
  variants: [
    ['cities', '\\b(?:cities|places)\\b|城市|地方'],
    ['providers', '\\b(?:organi[sz]ations|agencies|providers|ngos)\\b|机构|组织|承接'],
    ['rules', '\\b(?:rules|laws|policies|regulations)\\b|法规|政策|法律|规定|文件'],
  ],
  answers: (reader) => {
    const { atlas, t } = reader;
    const answers = new Map<string, Answer>();
    const all = purchasesAmong(atlas.cases.values());
    const { purchases, cities: inCities, policies } = atlasNumbers(atlas);
    const put = (refs: string[], own: CaseRecord[], rules: PolicyRecord[], of: string, on: string, links: Answer['links']) => {
      // Of what the records have none, the sentence for what is not recorded says so.
      if (own.length > 0) answers.set(answerKey(refs), countOfPurchases(reader, own, of, links));
      if (own.some(({ cities }) => cities.length > 0)) answers.set(answerKey(refs, 'cities'), countOfCities(reader, own, of, links));
      if (own.some(({ providers }) => providers.length > 0))
        answers.set(answerKey(refs, 'providers'), countOfProviders(reader, own, of, links));
      if (rules.length > 0) answers.set(answerKey(refs, 'rules'), countOfRules(reader, rules, on, links));
    };
    put([], all, [...atlas.policies.values()], t('answer.inAtlas'), t('answer.onAtlas'), [[t('nav.cases'), 'cases']]);
    answers.set('', { say: t('answer.how-many.all', { purchases, cities: inCities, policies }), links: [[t('nav.cases'), 'cases']] });
    const places = byPlace(all);
    for (const [place, own] of places) {
      const name = placeName(reader, place);
      put(
        [`place/${place}`],
        own,
        [...atlas.policies.values()].filter(isRuleIn(place)),
        t('answer.in', { where: name }),
        t('answer.onPlace', { where: name }),
        pageOfPlace(reader, place),
      );
    }
    for (const service of atlas.services.values()) {
      const what = reader.inSentence(serviceName(reader, service.id));
      const own = purchasesOf(atlas, service);
      const rules = service.policies.flatMap((id) => atlas.policies.get(id) ?? []);
      const links = pageOfService(reader, service.id);
      put([`service/${service.id}`], own, rules, t('answer.of', { what }), t('answer.on', { what }), links);
      for (const place of places.keys()) {
        const there = own.filter((record) => record.cities.includes(place) || record.place === place);
        const rulesThere = rules.filter(isRuleIn(place));
        if (there.length + rulesThere.length === 0) continue;
        const where = placeName(reader, place);
        const [of, on] = [t('answer.ofIn', { what, where }), t('answer.onIn', { what, where })];
        put([`service/${service.id}`, `place/${place}`], there, rulesThere, of, on, links);
      }
    }
    return answers;
  },
  unknown: ({ t }) => t('answer.how-many.none'),
};

function countOfPurchases({ count }: Reader, own: CaseRecord[], of: string, links: Answer['links']): Answer {
  const undated = own.filter(({ begins }) => begins === null).length;
  return {
    say: count('answer.how-many.purchases', own.length, { of }),
    ...(undated > 0 ? { rest: count('answer.how-many.undated', undated, { undated, total: own.length }) } : {}),
    links,
  };
}

function countOfCities(reader: Reader, own: CaseRecord[], of: string, links: Answer['links']): Answer {
  const { count, nameOrder } = reader;
  const cities = [...new Set(own.flatMap((record) => record.cities))].map((id) => placeName(reader, id)).sort(nameOrder.compare);
  const elsewhere = own.filter((record) => record.cities.length === 0).length;
  return {
    say: count('answer.how-many.cities', cities.length, { of, names: listed(reader, cities, 12) }),
    ...(elsewhere > 0 ? { rest: count('answer.how-many.noCity', elsewhere, { elsewhere, total: own.length }) } : {}),
    links,
  };
}

function countOfProviders(reader: Reader, own: CaseRecord[], of: string, links: Answer['links']): Answer {
  const { count, text, atlas } = reader;
  const providers = [...new Set(own.flatMap((record) => record.providers))];
  const names = providers.map((id) => text(atlas.organisations.get(id)?.name ?? { en: id, zh: id }));
  const unnamed = own.filter((record) => record.providers.length === 0).length;
  return {
    say: count('answer.how-many.providers', providers.length, { of, names: listed(reader, names) }),
    ...(unnamed > 0 ? { rest: count('answer.how-many.unnamed', unnamed, { unnamed, total: own.length }) } : {}),
    links,
  };
}

function countOfRules({ count }: Reader, rules: PolicyRecord[], on: string, links: Answer['links']): Answer {
  const undated = rules.filter(({ begins }) => begins === null).length;
  return {
    say: count('answer.how-many.rules', rules.length, { on }),
    ...(undated > 0 ? { rest: count('answer.how-many.rulesUndated', undated, { undated, total: rules.length }) } : {}),
    links,
  };
}
