import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openFiles } from '../../scripts/lib/search-of.ts';
import { firstOf } from '../../src/atlas/counting/arrivals.ts';
import { purchasesAmong } from '../../src/atlas/counting/definitions.ts';
import { ladderAmounts } from '../../src/atlas/counting/ladder-amounts.ts';
import type { AnswerFile } from '../../src/search/format/answers.ts';
import { fileNames } from '../../src/search/format/file-names.ts';
import { questionKinds } from '../../src/search/format/question-kinds.ts';
import { ask } from '../../src/search/query/ask.ts';
import type { Asked } from '../../src/search/query/asked.ts';
import { searchAsked } from '../../src/search/query/search-asked.ts';
import { type Locale, locales } from '../../src/values/locale.ts';
import { files } from './ask.ts';
import { atlas } from './content.ts';

interface Query {
  id: string;
  class: string;
  query: string;
  relevant: string[];
  answer?: string;
  says?: string[];
}

const { queries } = JSON.parse(readFileSync('tests/relevance/questions.json', 'utf8')) as { queries: Query[] };
const indexes = {
  en: await openFiles(files, 'en'),
  'zh-hans': await openFiles(files, 'zh-hans'),
  'zh-hant': await openFiles(files, 'zh-hant'),
};

/** Readers ask in the language they read: English without a character, Traditional with one that only it has. */
function localeOf(query: string): Locale {
  if (!/\p{Script=Han}/u.test(query)) return 'en';
  return /[個購買務誰麼錢萬較區別員機構會學齡長東開們來國時慣貼調處備轉據]/.test(query) ? 'zh-hant' : 'zh-hans';
}

/** The pages that a record may be shown by. */
function pagesOf(id: string): string[] {
  if (!id.includes('/')) return [`cases/${id}`, `policies/${id}`];
  const [kind = '', name = ''] = id.split('/');
  const folders: Record<string, string> = { place: 'cities/', service: 'services/', organisation: 'organisations/', term: 'glossary#' };
  return [`${folders[kind] ?? `${kind}/`}${name}`];
}

function pagesBehind({ answers, subjects }: Asked): string[] {
  const [a, b] = subjects;
  const pair = a?.kind === 'place' && b?.kind === 'place' ? [`compare/${[a.id, b.id].sort().join('-vs-')}`] : [];
  const own = answers.flatMap(({ links, rows = [] }) => [...links.map(([, page]) => page), ...rows.map(({ page }) => page)]);
  return [...pair, ...own.map((page) => page.replace(/#figure-.*/, ''))];
}

/** What is wrong with the first answer to a query; `null` if nothing is. */
async function faultOf({ query, relevant, answer, says = [] }: Query): Promise<string | null> {
  const index = indexes[localeOf(query)];
  const { asked, response } = await searchAsked(index, query);
  const pages = relevant.flatMap(pagesOf);
  const first = response.groups[0]?.results[0];
  if (asked) {
    const sentences = asked.answers.map(({ say }) => say).join(' ');
    if (answer && asked.kind !== answer) return `answered as ${asked.kind}: ${sentences}`;
    // Of a span of years, and of the records of a kind, the answer tells how many there are; they are the results below.
    const isRight = asked.filters ? relevant.includes(first?.id ?? '') : pagesBehind(asked).some((page) => pages.includes(page));
    if (!isRight) return `leads elsewhere: ${sentences}`;
    return says.every((words) => sentences.includes(words)) ? null : `says ${sentences}`;
  }
  if (answer) return 'no answer';
  const isRight = first && relevant.some((id) => [`${first.kind}/${first.id}`, first.id].includes(id));
  return isRight ? null : `first is ${first?.kind}/${first?.id}`;
}

const faults = new Map<string, string>();
for (const query of queries) {
  const fault = await faultOf(query);
  if (fault) faults.set(`${query.id} ${query.query}`, fault);
}

describe('the questions of readers', () => {
  test('are sixty, in three scripts, each once', () => {
    expect(queries.length).toBeGreaterThanOrEqual(60);
    expect(new Set(queries.map(({ query }) => query)).size).toBe(queries.length);
    expect(new Set(queries.map(({ query }) => localeOf(query)))).toEqual(new Set(locales));
  });

  test('have a right first answer in nine of ten', () => {
    const right = 1 - faults.size / queries.length;
    expect(right >= 0.9 ? null : { right, faults: Object.fromEntries(faults) }).toBeNull();
  });
});

describe('answers', () => {
  const fileOf = (kind: (typeof questionKinds)[number], locale: Locale = 'en') =>
    JSON.parse(files.files.get(fileNames.answers(locale, kind)) ?? '{}') as AnswerFile;

  test('have the same keys in every language', () => {
    for (const kind of questionKinds) {
      const [keys, ...others] = locales.map((locale) => Object.keys(fileOf(kind, locale).answers));
      for (const other of others) expect(other).toEqual(keys);
    }
  });

  test('leave no placeholder, no doubled mark and no empty sentence', () => {
    const faulty = locales.flatMap((locale) =>
      questionKinds.flatMap((kind) =>
        Object.entries(fileOf(kind, locale).answers).flatMap(([key, { say, rest = '' }]) =>
          say.trim() === '' || /[{}]|\.\.|。。|年年|undefined|null|NaN| {2}/.test(`${say} ${rest}`.replace(/…|\.{6}/g, ''))
            ? [`${locale} ${key}: ${say}`]
            : [],
        ),
      ),
    );
    expect(faulty).toEqual([]);
  });

  test('name the same first as the records do, for every service', () => {
    const { answers } = fileOf('first');
    for (const { id, cases } of atlas.services.values()) {
      const first = firstOf(purchasesAmong(cases.flatMap((each) => atlas.cases.get(each) ?? [])));
      const answer = answers[`service/${id}`];
      expect(answer === undefined).toBe(first === null);
      if (!first || !answer) continue;
      expect(answer.say).toContain(String(first.year));
      for (const record of first.cases.slice(0, 3)) expect(answer.links.map(([, page]) => page)).toContain(`cases/${record.id}`);
    }
  });

  test('name those listed as leaders without a year beside the first, and how many have none', () => {
    const { rest = '' } = fileOf('first').answers['service/home-based-elderly-care'] ?? {};
    for (const place of ['Jing’an', 'Xiacheng', 'Shinan', 'Shahekou', 'Fengmen']) expect(rest).toContain(place);
    const posts = fileOf('first').answers['service/social-work-posts']?.rest ?? '';
    expect(posts).toMatch(/2 of 5 purchases on record have a year; the other 3 have none/);
  });

  test('say that nothing is recorded instead of guessing', async () => {
    const asked = await ask(indexes.en, 'how much did Ningbo pay for home care');
    expect(asked?.answers[0]).toMatchObject({ isUnknown: true, say: expect.stringContaining('not recorded') });
    const none = await ask(indexes['zh-hans'], '成都最早什么时候购买居家养老');
    expect(none?.answers[0]).toMatchObject({ isUnknown: true, say: expect.stringContaining('居家养老') });
  });

  test('find every amount by its value, written in digits and in ten thousands', async () => {
    const { amounts } = ladderAmounts(atlas);
    const values = amounts.flatMap(({ value }) => value ?? []).filter((value) => value >= 100_000 && Number.isSafeInteger(value));
    expect(values.length).toBeGreaterThan(20);
    for (const value of values)
      for (const query of [String(value), `${value / 10_000}萬元`, `${value / 1e6} million yuan`]) {
        const asked = await ask(indexes.en, query);
        expect(asked?.kind, query).toBe('amount');
        expect(asked?.answers[0]?.say, query).toMatch(/^(?:One amount|\d+ amounts) on record/);
      }
  });

  test('count the purchases and rules of a span of years as the records do', async () => {
    const rules = [...atlas.policies.values()];
    const since = rules.filter(({ begins }) => begins !== null && begins >= 2008).length;
    const undated = rules.filter(({ begins }) => begins === null).length;
    const [answer] = (await ask(indexes.en, 'rules after 2008'))?.answers ?? [];
    expect(answer?.say).toMatch(new RegExp(`^${since} rules .* in 2008 or later`));
    expect(answer?.rest).toContain(`${undated} without a year`);
    const early = purchasesAmong(atlas.cases.values()).filter(({ begins }) => begins !== null && begins <= 2003).length;
    expect((await ask(indexes['zh-hant'], '2003年以前的個案'))?.answers[0]?.say).toContain(`${early}項`);
  });

  test('of an amount and of years know a place and a service beside it, in every script', async () => {
    for (const [locale, query] of [
      ['en', 'Wuxi 5.2 million'],
      ['zh-hans', '无锡520万元居家养老'],
      ['zh-hant', '無錫 居家養老 520萬'],
    ] as const) {
      const asked = await ask(indexes[locale], query);
      expect(
        asked?.subjects.map(({ id }) => id),
        query,
      ).toContain('wuxi');
      expect(asked?.answers[0]?.links[0]?.[1], query).toContain('cases/wuxi-2007-home-care-coupons');
    }
    const { response } = await searchAsked(indexes['zh-hans'], '2005年以后无锡的案例');
    expect(response.groups[0]?.results.map(({ id }) => id)).toEqual(['wuxi-2007-home-care-coupons', 'wuxi-2010-chongan-social-work']);
  });

  test('stay away from what is no question', async () => {
    for (const query of ['home care', '居家养老', 'Wuxi 2007', 'open tender', 'first aid', 'social work posts', '费随事转'])
      expect(await ask(indexes.en, query), query).toBeNull();
  });
});
