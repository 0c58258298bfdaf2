import { expect, test } from 'vitest';
import { linksOfRecordTo, linksTo } from '../../../src/atlas/records/policy-links.ts';
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

test('links of public record stand by themselves: those of the documents are not among them, nor they among those', () => {
  const ofRecord = { type: 'implements', to: 'policy/cited', words: '贯彻落实', seen: ['example.org'], seenOn: '2026-12-01' } as const;
  const early = linking('b-early');
  const recorded: Atlas = {
    ...atlas,
    policies: new Map([...atlas.policies, ['b-early', { ...early, linksOfRecord: [{ ...ofRecord, seen: [...ofRecord.seen] }] }]]),
  };
  expect(linksOfRecordTo(recorded, 'policy/cited').map(({ from, type }) => [from, type])).toEqual([['policy/b-early', 'implements']]);
  expect(linksTo(recorded, 'policy/cited').map(({ from }) => from)).toEqual(['policy/a-late', 'policy/a-late']);
  expect(linksOfRecordTo(atlas, 'policy/cited')).toEqual([]);
});
