import { describe, expect, test } from 'vitest';
import { marker } from '../../../src/atlas/search/marks.ts';
import { smallIndex } from './small-index.ts';

const index = smallIndex();
const marked = (query: string, name: string) => marker(index, query)(name).map(([from, to]) => name.slice(from, to));

describe('the letters a question touches', () => {
  test.each([
    ['home care', 'Home-based elderly care', ['Home', 'care']],
    ['coup', 'Coupons for residents of eighty and over', ['Coupons']],
    ['養老', '居家养老', ['养老']],
    ['jujia', '居家养老', ['居家']],
    ['jujia yanglao', '居家养老', ['居家养老']],
    ['elderley', 'Elderly care', ['Elderly']],
    ['citizens club', 'A study of the citizens’ club', ['citizens’ club']],
    ['wuxi', 'Shanghai', []],
  ])('%s in %s', (query, name, expected) => expect(marked(query, name)).toEqual(expected));
});
