import { describe, expect, test } from 'vitest';
import chapters from '../../content/vocabularies/guide-chapter.json' with { type: 'json' };
import { namedIn, pagesInOrder, storyOf } from '../../src/atlas/guide/story.ts';
import { plainText } from '../../src/atlas/records/plain-text.ts';
import { atlas } from './content.ts';
import { inventory } from './inventory.ts';

const pages = [...atlas.guide.values()];
const covered = pages.flatMap(({ covers }) => covers);

/** Concepts of the inventory that no page carries yet; a page that takes one up deletes its line. */
const waiting: string[] = [];

describe('the guide', () => {
  test('carries each concept of the inventory once, but for those that wait', () => {
    expect([...covered, ...waiting].sort()).toEqual(
      inventory('concepts')
        .map(({ id }) => id)
        .sort(),
    );
  });

  test('has pages in every chapter, in the order of their places', () => {
    const ordered = pagesInOrder(atlas, Object.keys(chapters));
    expect([...new Set(ordered.map(({ chapter }) => chapter))]).toEqual(Object.keys(chapters));
    for (const chapter of Object.keys(chapters)) {
      const places = ordered.filter((page) => page.chapter === chapter).map(({ order }) => order);
      expect(places, chapter).toEqual(places.map((_, index) => index + 1));
    }
  });

  test('leads on: every page names a case, a document, a term or another page', () => {
    const mute = pages.filter(
      (page) => page.policies.length + (['case', 'policy', 'term', 'guide'] as const).flatMap((kind) => namedIn(page, kind)).length === 0,
    );
    expect(mute.map(({ id }) => id)).toEqual([]);
  });

  test('uses each of its own figures in both languages', () => {
    const facts = (id: string, language: 'en' | 'zh') => JSON.stringify(atlas.guide.get(id)?.narratives[language]);
    const unused = pages.flatMap(({ id, parameters }) =>
      parameters.flatMap((figure) =>
        (['en', 'zh'] as const)
          .filter((language) => !facts(id, language).includes(`"id":"${figure.id}"`))
          .map((language) => `${id}#${figure.id} in ${language}`),
      ),
    );
    expect(unused).toEqual([]);
  });

  test('as plain words has no component and no gap where a figure or a name stood', () => {
    for (const page of pages) {
      for (const language of ['en', 'zh'] as const) {
        const text = plainText(atlas, storyOf(page), language);
        expect(text, `${page.id} ${language}`).not.toMatch(/[<>]| {2}|undefined|，，|、，/);
      }
    }
  });
});
