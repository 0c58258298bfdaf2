import { expect, test } from 'vitest';
import { casesNaming, pagesNaming, refsIn } from '../../../src/atlas/records/naming.ts';
import type { Atlas, GuideRecord } from '../../../src/atlas/records/records.ts';
import type { Block, Inline } from '../../../src/values/narrative.ts';
import { smallAtlas } from '../small-atlas.ts';

const paragraph = (...inlines: Inline[]): Block => ({ form: 'paragraph', inlines });
const link = (to: string): Inline => ({ type: 'ref', to, children: [] });
const fact = (id: string): Inline => ({ type: 'fact', id, as: 'amount' });

const told = smallAtlas([
  { id: 'in-an-aside', narratives: { en: [paragraph({ type: 'note', children: [link('organisation/agency')] })] } },
  { id: 'in-both', narratives: { en: [paragraph(link('organisation/agency'))], zh: [paragraph(link('organisation/agency'))] } },
  { id: 'of-its-figure', narratives: { zh: [paragraph(fact('case/in-both#fund'), fact('fund'))] } },
  { id: 'of-another', narratives: { en: [paragraph(link('organisation/other-agency'))] } },
]);
const page = (id: string, ...inlines: Inline[]) =>
  [id, { id, narratives: { en: [paragraph(...inlines)] } } as unknown as GuideRecord] as const;
const atlas: Atlas = {
  ...told,
  guide: new Map([
    page('pilots', { type: 'term', id: 'pilot', children: [] }),
    page('agencies', link('guide/pilots'), fact('case/in-both#fund')),
  ]),
};
const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id);

test('a case names an organisation in either language, once, also in an aside', () => {
  expect(ids(casesNaming(atlas, 'organisation/agency'))).toEqual(['in-an-aside', 'in-both']);
  expect(casesNaming(atlas, 'organisation/club')).toEqual([]);
});

test('a case names another of which it gives a figure', () => {
  expect(ids(casesNaming(atlas, 'case/in-both'))).toEqual(['of-its-figure']);
});

test('pages of the guide name terms, other pages, and records whose figures they give', () => {
  expect(ids(pagesNaming(atlas, 'term/pilot'))).toEqual(['pilots']);
  expect(ids(pagesNaming(atlas, 'guide/pilots'))).toEqual(['agencies']);
  expect(ids(pagesNaming(atlas, 'case/in-both'))).toEqual(['agencies']);
});

test('links stand as often as in the text, figures once and after them', () => {
  const narrative = [paragraph(fact('fund'), link('case/a'), fact('fund'), link('case/a'))];
  expect(refsIn({ en: narrative })).toEqual(['case/a', 'case/a', 'fund']);
});
