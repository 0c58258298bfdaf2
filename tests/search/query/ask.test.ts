import { describe, expect, test } from 'vitest';
import { type AmountFile, type AnswerFile, answerKey, type YearFile } from '../../../src/search/format/answers.ts';
import { fileNames } from '../../../src/search/format/file-names.ts';
import { ask } from '../../../src/search/query/ask.ts';
import { openIndex } from '../../../src/search/query/open-index.ts';
import { searchAsked } from '../../../src/search/query/search-asked.ts';
import { smallFiles } from '../small-index.ts';

const sentence = (say: string) => ({ say, links: [] });
const first: AnswerFile = {
  answers: { 'service/home-care': sentence('Wuxi, 2007.'), 'place/wuxi+service/home-care': sentence('In Wuxi, 2007.') },
  unknown: 'Nothing of {subject}.',
};
const versus: AnswerFile = {
  answers: { 'place/wuxi': sentence('Coupons.'), 'place/shanghai': sentence('A club.'), 'term/grant': sentence('A sum.') },
  terms: [{ id: 'grant', en: 'grant', zh: '资助' }],
};
const files = smallFiles();
files.set(fileNames.answers('en', 'first'), JSON.stringify(first));
files.set(fileNames.answers('en', 'when'), JSON.stringify(first));
files.set(fileNames.answers('en', 'versus'), JSON.stringify(versus));
files.set(fileNames.answers('en', 'what-is'), JSON.stringify(versus));
const amounts: AmountFile = {
  entries: [
    {
      text: 'Coupons',
      title: 'Coupons',
      value: '5.2 million',
      page: 'cases/wuxi',
      amount: 5_200_000,
      low: 5_200_000,
      high: 5_200_000,
      about: ['wuxi'],
    },
  ],
  phrases: { equal: '{amount}: {what}.', near: 'Nearest: {what}.', rest: 'Of {total}.', ladder: 'All', yuan: '{amount} yuan' },
};
files.set(fileNames.answers('en', 'amount'), JSON.stringify(amounts));
const years: YearFile = {
  entries: [{ kind: 'case', year: 2007, about: ['wuxi'] }],
  phrases: {
    case: '{n} {range}.',
    policy: '{n} rules {range}.',
    'none.case': 'None.',
    'none.policy': 'No rules.',
    'rest.case': '',
    'rest.policy': '',
    space: ' ',
    from: 'from {from}',
    to: 'to {to}',
    between: '{from}–{to}',
    timeline: 'Timeline',
    'list.case': 'Cases',
    'list.policy': 'Rules',
  },
};
files.set(fileNames.answers('en', 'years'), JSON.stringify(years));
const opened: string[] = [];
const index = await openIndex(async (name) => {
  opened.push(name);
  return files.get(name) ?? Promise.reject(new Error(`no file ${name}`));
}, 'en');

const said = async (query: string) => (await ask(index, query))?.answers.map(({ say }) => say) ?? null;

test('a key is the same in any order of its subjects', () => {
  expect(answerKey(['service/a', 'place/b'])).toBe(answerKey(['place/b', 'service/a']));
  expect(answerKey(['place/b'], 'cities')).toBe('cities|place/b');
});

describe('a question', () => {
  test.each([
    ['in English', 'Who bought home care first?'],
    ['in Simplified', '哪个城市最早购买居家养老'],
    ['in Traditional', '哪個城市最早購買居家養老？'],
    ['with a synonym', 'which city was the first to use ageing in place'],
  ])('%s has its answer', async (_, query) => {
    expect(await said(query)).toEqual(['Wuxi, 2007.']);
  });

  test('of a service in a place has the narrower answer', async () => {
    expect(await said('when was home care first bought in Wuxi')).toEqual(['In Wuxi, 2007.']);
  });

  test('the records do not answer is said to be one', async () => {
    expect(await ask(index, 'who bought residential elderly care first')).toMatchObject({
      answers: [{ isUnknown: true, say: 'Nothing of Residential elderly care.' }],
    });
  });

  test('of two subjects has two answers in its order', async () => {
    expect(await said('Shanghai vs Wuxi')).toEqual(['A club.', 'Coupons.']);
  });

  test('without a known subject has none', async () => {
    expect(await said('who was first?')).toBeNull();
    expect(await said('Wuxi versus nothing')).toBeNull();
  });

  test('leaves its subject to the results, as it was typed', async () => {
    expect((await ask(index, '哪個城市最早購買居家養老？'))?.text).toContain('居家養老');
    expect((await ask(index, '哪個城市最早購買居家養老？'))?.text).not.toContain('最早');
  });

  test('of a term has its meaning', async () => {
    expect(await said('what is a grant?')).toEqual(['A sum.']);
    expect(await said('资助是什么意思')).toEqual(['A sum.']);
  });
});

test('no answers are fetched for a query that asks nothing', async () => {
  opened.length = 0;
  expect(await ask(index, 'home care in Wuxi 2007')).toBeNull();
  expect(opened.filter((name) => name.startsWith('answers-'))).toEqual([]);
});

describe('an amount', () => {
  test('is looked for by its value, and is searched for as a number', async () => {
    expect(await ask(index, '無錫 520万')).toMatchObject({
      kind: 'amount',
      subjects: [{ name: '5,200,000 yuan' }, { id: 'wuxi' }],
      answers: [{ say: '5,200,000 yuan: Coupons.' }],
      text: '无锡 5200000',
    });
  });
});

describe('a span of years', () => {
  const found = async (query: string) =>
    (await searchAsked(index, query)).response.groups.flatMap(({ results }) => results).map(({ id }) => id);

  test('limits the results to what began in it', async () => {
    expect(await found('2005年以后')).toEqual(['wuxi-coupons', 'wuxi-measure']);
    expect(await found('before 2007')).toEqual(['pudong-study']);
  });

  test('puts the kind asked for first, and limits them to names as well', async () => {
    expect((await found('rules after 2005'))[0]).toBe('wuxi-measure');
    expect(await found('2004年以后上海的案例')).toEqual(['pudong-study']);
  });

  test('with other words is an ordinary search', async () => {
    expect(await ask(index, 'corruption after 2005')).toBeNull();
  });

  test('gives way to a filter that the reader has set', async () => {
    const { response } = await searchAsked(index, 'rules after 2005', { kind: 'case' });
    expect(response.groups.flatMap(({ results }) => results).map(({ id }) => id)).toEqual(['wuxi-coupons']);
  });
});

describe('the records of a kind', () => {
  test('with all names given are listed, that kind first', async () => {
    files.set(fileNames.answers('en', 'how-many'), JSON.stringify({ answers: { 'place/wuxi': sentence('One purchase.') } }));
    const { asked, response } = await searchAsked(index, 'the cases of Wuxi');
    expect(asked).toMatchObject({ answers: [{ say: 'One purchase.' }], asksFor: 'case' });
    expect(response.groups[0]?.results.map(({ id }) => id)).toEqual(['wuxi-coupons']);
    expect((await searchAsked(index, '无锡的争议')).response.groups[0]?.results.map(({ id }) => id)).toEqual(['coupon-dispute']);
  });

  test('beside other words is an ordinary search', async () => {
    expect(await ask(index, 'cases of corruption in Wuxi')).toBeNull();
    expect(await ask(index, 'cases')).toBeNull();
  });
});
