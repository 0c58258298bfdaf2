import { describe, expect, test } from 'vitest';
import { highlightsIn } from '../../../src/search/query/highlights.ts';
import { search } from '../../../src/search/query/search.ts';
import { smallIndex } from '../small-index.ts';

const index = await smallIndex();
const marked = async (query: string, words: string) => {
  const { matches } = await search(index, query);
  return highlightsIn(index, matches, words).map(([from, to]) => words.slice(from, to));
};

describe('the letters that match a query', () => {
  test.each([
    ['home care', 'Home-based elderly care', ['Home', 'care']],
    ['coup', 'Coupons for residents of eighty and over', ['Coupons']],
    ['養老', '居家养老', ['养老']],
    ['养老', '居家養老服務', ['養老']],
    ['jujia', '居家养老', ['居家']],
    ['jujia yanglao', '居家养老', ['居家养老']],
    ['jujia yanglao', '南京的居家養老', ['居家養老']],
    ['elderley', 'Elderly care', ['Elderly']],
    ['citizens club', 'A study of the citizens’ club', ['citizens’ club']],
    ['wuxi', 'Shanghai', []],
  ])('%s in %s', async (query, name, expected) => expect(await marked(query, name)).toEqual(expected));
});
