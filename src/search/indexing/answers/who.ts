import { purchasesAmong } from '../../../atlas/counting/definitions.ts';
import { byDate } from '../../../atlas/records/order.ts';
import type { CaseRecord } from '../../../atlas/records/records.ts';
import { purchasesOf } from '../../../atlas/services/purchases-of.ts';
import type { Reader } from '../../../statistics/parts/reader.ts';
import { type Answer, answerKey } from '../../format/answers.ts';
import { pageOfService } from './links.ts';
import type { QuestionDefinition } from './question.ts';
import { byPlace, listed, yearIn } from './where-and-when.ts';

/** Who bought from whom: by organisation, by service and place, by case. */
export const who: QuestionDefinition = {
  kind: 'who',
  asks: '\\b(?:who (?:bought|buys|buy|sold|sells|provide[sd]?|runs?|ran|pays?|paid|delivers?|delivered)|whom|what did .+ (?:buy|sell|provide|run)|bought from|sold to)\\b|谁|向.+(?:购买|买)了?什么|(?:承接|承办|购买|买|卖)了?(?:什么|哪些)|由谁|从谁|哪家机构|哪个机构|哪家组织',
  words:
    '\\b(?:who|whom|what|which|did|does|do|is|was|the|an?|to|in|for|of|from|by|bought|buys?|sold|sells?|sell|provide[sd]?|runs?|ran|pays?|paid|delivers?|delivered|government|services?)\\b|谁|哪家机构|哪个机构|哪家组织|承接|承办|购买|买|卖|什么|哪些|向|由|从|了',
  about: ['service', 'place', 'organisation', 'case'],
  answers: (reader) => {
    const { atlas, t, text } = reader;
    const answers = new Map<string, Answer>();
    const put = (refs: string[], own: CaseRecord[], links: Answer['links']) => {
      const answer = transactions(reader, own, links);
      if (answer) answers.set(answerKey(refs), answer);
    };
    const all = purchasesAmong(atlas.cases.values());
    for (const { id, name } of atlas.organisations.values()) {
      const own = all.filter(({ buyers, providers }) => buyers.includes(id) || providers.includes(id));
      put([`organisation/${id}`], own, [[t('answer.pageOf', { name: text(name) }), `organisations/${id}`]]);
    }
    for (const record of all) put([`case/${record.id}`], [record], []);
    for (const [place, there] of byPlace(all)) put([`place/${place}`], there, []);
    for (const service of atlas.services.values()) {
      const { id } = service;
      const own = purchasesOf(atlas, service);
      const links = pageOfService(reader, id);
      put([`service/${id}`], own, links);
      for (const [place, there] of byPlace(own)) put([`service/${id}`, `place/${place}`], there, links);
    }
    return answers;
  },
  unknown: ({ t }) => t('answer.who.unknown'),
};

/** Further purchases shown below the sentence. */
const mostRows = 6;

function transactions(reader: Reader, own: CaseRecord[], links: Answer['links']): Answer | null {
  const { count, text } = reader;
  // Where both sides are named stands before where only one is; of equal ones the earliest.
  const named = byDate(own)
    .filter(({ buyers, providers }) => buyers.length + providers.length > 0)
    .sort((a, b) => sidesOf(b) - sidesOf(a));
  const [best, ...others] = named;
  if (!best) return null;
  const both = named.filter((record) => sidesOf(record) === 2).length;
  return {
    say: transaction(reader, best),
    ...(own.length > 1 ? { rest: count('answer.who.rests', both, { n: both, total: own.length }) } : {}),
    ...(others.length > 0
      ? { rows: others.slice(0, mostRows).map((each) => ({ text: transaction(reader, each), page: `cases/${each.id}` })) }
      : {}),
    links: [[text(best.title), `cases/${best.id}`], ...links],
  };
}

function sidesOf({ buyers, providers }: CaseRecord): number {
  return Number(buyers.length > 0) + Number(providers.length > 0);
}

function transaction(reader: Reader, { title, buyers, providers, begins }: CaseRecord): string {
  const { t, text, atlas } = reader;
  const names = (ids: string[]) =>
    listed(
      reader,
      ids.map((id) => text(atlas.organisations.get(id)?.name ?? { en: id, zh: id })),
      3,
    );
  return t('answer.who.say', {
    buyers: buyers.length === 0 ? t('answer.who.noBuyer') : names(buyers),
    providers: providers.length === 0 ? t('answer.who.noProvider') : names(providers),
    title: text(title),
    when: begins === null ? t('value.noDate') : yearIn(reader, begins),
  });
}
