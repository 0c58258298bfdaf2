import { describe, expect, test } from 'vitest';
import chapters from '../../content/vocabularies/guide-chapter.json' with { type: 'json' };
import { namedIn, pagesInOrder, storyOf } from '../../src/atlas/guide/story.ts';
import { plainBlock, plainText } from '../../src/atlas/records/plain-text.ts';
import { type Block, factsOf, inlinesOf } from '../../src/values/narrative.ts';
import { atlas } from './content.ts';
import { inventory } from './inventory.ts';

const pages = [...atlas.guide.values()];
const covered = pages.flatMap(({ covers }) => covers);

/** Concepts of the inventory that no page carries yet; a page that takes one up deletes its line. */
const waiting: string[] = [];

/** Figures of records for which the documents print no year, and parameters that have none. */
const withoutYear = new Set(['guide/unstable-money#never', 'guide/unstable-money#above']);

/** Whether the documents give a year for a figure that a page names: that of its record, or the page's own dates. */
function isDated(page: string, fact: string): boolean {
  if (!fact.includes('/')) return !withoutYear.has(`guide/${page}#${fact}`);
  const [kind, id = ''] = (fact.split('#')[0] ?? '').split('/');
  return (kind === 'case' ? atlas.cases.get(id)?.date : atlas.policies.get(id)?.date) != null;
}

const saysWhen = (block: Block) => inlinesOf(block.inlines).some(({ type }) => type === 'when');

/** Blocks with a dated figure and no year: neither in the block nor, for an entry of a list, in the paragraph that leads to the list. */
function yearless(page: string, blocks: readonly Block[]): string[] {
  let isListDated = false;
  return blocks.flatMap((block) => {
    if (block.form === 'heading') isListDated = false;
    if (block.form === 'paragraph') isListDated = saysWhen(block);
    const facts = factsOf([block]).filter((fact) => isDated(page, fact));
    return saysWhen(block) || isListDated ? [] : facts;
  });
}

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

  test('says the year of every figure that has one', () => {
    const evasive = pages.flatMap((page) =>
      (['en', 'zh'] as const).flatMap((language) =>
        yearless(page.id, page.narratives[language] ?? []).map((fact) => `${page.id} ${language}: ${fact}`),
      ),
    );
    expect(evasive).toEqual([]);
  });

  test('finds a figure without its year, and lets the paragraph before a list speak for its entries', () => {
    const fact = { type: 'fact', id: 'share', as: 'amount' } as const;
    const when = { type: 'when', id: 'by' } as const;
    const entry: Block = { form: 'entry', inlines: [fact] };
    expect(yearless('any', [{ form: 'paragraph', inlines: [fact] }])).toEqual(['share']);
    expect(yearless('any', [{ form: 'paragraph', inlines: [when] }, entry])).toEqual([]);
    expect(yearless('any', [{ form: 'paragraph', inlines: [when] }, { form: 'heading', inlines: [] }, entry])).toEqual(['share']);
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

  /** The blocks of a text, part by part; the first part is the opening. */
  const partsOf = (blocks: readonly Block[]): Block[][] => {
    const parts: Block[][] = [[]];
    for (const block of blocks) {
      if (block.form === 'heading') parts.push([]);
      else parts.at(-1)?.push(block);
    }
    return parts;
  };
  const lengthOf = (page: (typeof pages)[number], language: 'en' | 'zh', blocks: readonly Block[]) => {
    const words = blocks.map((block) => plainBlock(atlas, storyOf(page), language, block)).join(' ');
    return (language === 'en' ? words.match(/[\p{L}\p{N}][\p{L}\p{N},.’–-]*/gu) : words.match(/[\p{L}\p{N}]/gu))?.length ?? 0;
  };

  test.each([
    ['en', 80, 120],
    ['zh', 120, 240],
  ] as const)('opens with a summary of its own length in %s', (language, least, most) => {
    const lengths = pages.map((page) => ({
      id: page.id,
      opening: partsOf(page.narratives[language] ?? [])[0] ?? [],
      page,
    }));
    const wrong = lengths
      .map(({ id, opening, page }) => ({ id, forms: [...new Set(opening.map(({ form }) => form))], n: lengthOf(page, language, opening) }))
      .filter(({ forms, n }) => forms.join() !== 'paragraph' || n < least || n > most);
    expect(wrong).toEqual([]);
  });

  test('has no part of two lines', () => {
    const short = pages.flatMap((page) =>
      (['en', 'zh'] as const).flatMap((language) =>
        partsOf(page.narratives[language] ?? [])
          .filter((part) => lengthOf(page, language, part) < (language === 'en' ? 32 : 46))
          .map((part) => `${page.id} ${language}: ${lengthOf(page, language, part)}`),
      ),
    );
    expect(short).toEqual([]);
  });

  test('asks questions that are questions, each once', () => {
    const asked = pages.flatMap(({ questions }) => questions);
    expect(asked.filter(({ en, zh }) => !(en.includes('?') && zh.includes('？')) && !/\.$/.test(en)).map(({ en }) => en)).toEqual([]);
    for (const language of ['en', 'zh'] as const) expect(new Set(asked.map((question) => question[language])).size).toBe(asked.length);
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
