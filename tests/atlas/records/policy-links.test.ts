import { expect, test } from 'vitest';
import { linksTo } from '../../../src/atlas/records/policy-links.ts';
import type { Atlas, PolicyRecord } from '../../../src/atlas/records/records.ts';
import { smallAtlas } from '../small-atlas.ts';

const rules = smallAtlas(
  [],
  [],
  [
    { id: 'a-late', date: '2012' },
    { id: 'b-early', date: '2009' },
    { id: 'cited', date: '2002' },
  ],
);
const linking = (id: string, ...links: [type: PolicyRecord['links'][number]['type'], to: string][]) => {
  const policy = rules.policies.get(id);
  if (!policy) throw new Error(`no rule ${id}`);
  return { ...policy, links: links.map(([type, to]) => ({ type, to, source: 'talk', lines: [] })) };
};
const atlas: Atlas = {
  ...rules,
  policies: new Map([
    ['a-late', linking('a-late', ['cites', 'policy/cited'], ['replaces', 'policy/cited'], ['cites', 'policy/b-early'])],
    ['b-early', linking('b-early', ['implements', 'policy/cited'])],
    ['cited', linking('cited')],
  ]),
};

test('links to a rule stand by the date of the rule they come from, each with its kind', () => {
  expect(linksTo(atlas, 'policy/cited').map(({ from, type }) => [from, type])).toEqual([
    ['policy/b-early', 'implements'],
    ['policy/a-late', 'cites'],
    ['policy/a-late', 'replaces'],
  ]);
  expect(linksTo(atlas, 'policy/a-late')).toEqual([]);
});
