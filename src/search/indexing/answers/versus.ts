import { comparedCities } from '../../../atlas/compare/pairs.ts';
import { comparedServices } from '../../../atlas/compare/service-cases.ts';
import type { CaseRecord } from '../../../atlas/records/records.ts';
import { purchasesOf } from '../../../atlas/services/purchases-of.ts';
import { serviceName } from '../../../statistics/parts/names.ts';
import type { Reader } from '../../../statistics/parts/reader.ts';
import type { Answer } from '../../format/answers.ts';
import type { QuestionDefinition } from './question.ts';
import { firstIn, listed } from './where-and-when.ts';

/** One against the other: two cities, two services or two terms; each has an answer of its own, and the browser sets two beside each other. */
export const versus: QuestionDefinition = {
  kind: 'versus',
  asks: '\\b(?:vs?|versus|compared? (?:with|to)|compare|differences? between|difference)\\b|区别|差别|不同|异同|对比|比较|相比|还是',
  words:
    '\\b(?:vs?|versus|compared?|with|to|and|differences?|between|the|an?|of|what|is|are)\\b|有什么|有何|之间|区别|差别|不同|异同|对比|比较|相比|还是|什么|和|与|跟|同|的',
  about: ['place', 'service', 'term'],
  answers: (reader) => {
    const { atlas, text } = reader;
    const answers = new Map<string, Answer>();
    const compared = new Set(comparedServices(atlas).map(({ service }) => service.id));
    for (const { city, purchases } of comparedCities(atlas))
      answers.set(`place/${city.id}`, { say: sideOfPlace(reader, purchases), links: [[text(city.name), `cities/${city.id}`]] });
    for (const service of atlas.services.values()) {
      const { id, term } = service;
      const own = purchasesOf(atlas, service);
      const links: Answer['links'] = [[text(term), compared.has(id) ? `compare/services/${id}` : `services/${id}`]];
      answers.set(`service/${id}`, { say: sideOfService(reader, own), links });
    }
    for (const { id, term, definition } of atlas.glossary.values())
      answers.set(`term/${id}`, { say: text(definition), links: [[text(term), `glossary#${id}`]] });
    return answers;
  },
};

function sideOfPlace(reader: Reader, purchases: CaseRecord[]): string {
  const { t, count } = reader;
  const found = firstIn(reader, purchases);
  if (!found) return purchases.length === 0 ? t('answer.versus.none') : count('answer.versus.undated', purchases.length);
  const services = [...new Set(purchases.flatMap(({ services: own }) => own))].map((id) => reader.inSentence(serviceName(reader, id)));
  return count('answer.versus.place', purchases.length, { when: found.when, services: listed(reader, services, 5) });
}

function sideOfService(reader: Reader, purchases: CaseRecord[]): string {
  const { t, count } = reader;
  const found = firstIn(reader, purchases);
  if (!found) return purchases.length === 0 ? t('answer.versus.none') : count('answer.versus.undated', purchases.length);
  const cities = new Set(purchases.flatMap((record) => record.cities)).size;
  return count('answer.versus.service', purchases.length, { cities, when: found.when, where: found.where });
}
