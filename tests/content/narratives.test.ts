import { describe, expect, test } from 'vitest';
import { storyOf } from '../../src/atlas/guide/story.ts';
import { atlas, content } from './content.ts';

const stories = [
  ...[...atlas.cases.values()].map((record) => ({ use: `case/${record.id}`, narratives: record.narratives })),
  ...[...atlas.guide.values()].map((record) => ({ use: `guide/${record.id}`, narratives: storyOf(record).narratives })),
  ...content.pages.map(({ id, narratives: { en, zh } }) => ({
    use: `pages/${id}`,
    narratives: { en: en?.narrative ?? [], zh: zh?.narrative ?? [] },
  })),
].filter(({ narratives }) => Object.keys(narratives).length > 0);

describe('every narrative', () => {
  test('can stand beside its other language: the same paragraphs, headings and entries in the same order', () => {
    const unpaired = stories.filter(({ narratives: { en = [], zh = [] } }) => {
      const forms = (blocks: typeof en) => blocks.map(({ form }) => form).join(' ');
      return forms(en) !== forms(zh);
    });
    expect(stories.length).toBeGreaterThan(0);
    expect(unpaired.map(({ use }) => use)).toEqual([]);
  });
});
