import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Converter } from 'opencc-js/t2cn';
import { describe, expect, test } from 'vitest';
import { filesOf } from '../../scripts/lib/files.ts';
import { paths } from '../../scripts/lib/paths.ts';
import { namesOnRecord, type OwnText, ownTexts } from '../../src/check/prose/own-texts.ts';
import { type SourceText, sharedPassageFinder } from '../../src/check/prose/shared-passages.ts';
import en from '../../src/i18n/en.json' with { type: 'json' };
import zh from '../../src/i18n/zh.json' with { type: 'json' };
import { atlas } from './content.ts';

const convert = Converter({ from: 'tw', to: 'cn' });
/** Character by character, so that each keeps its place. */
const simplify = (text: string) => text.replace(/\p{Script=Han}/gu, (character) => convert(character));
const words = { names: namesOnRecord(atlas, simplify), simplify };

const texts: OwnText[] = [
  ...ownTexts(atlas),
  ...filesOf('content/pages').flatMap((file): OwnText[] => {
    const language = file.endsWith('en.mdx') ? 'en' : 'zh';
    return readFileSync(join('content/pages', file), 'utf8')
      .split(/\n{2,}/)
      .map((text) => ({ use: `pages/${file}`, language, text }));
  }),
  ...Object.entries(en).map(([key, text]): OwnText => ({ use: `i18n ${key}`, language: 'en', text })),
  ...Object.entries(zh).map(([key, text]): OwnText => ({ use: `i18n ${key}`, language: 'zh', text })),
];
const formatPassages = (sources: SourceText[], own: OwnText[]) => {
  const find = sharedPassageFinder(sources, words);
  return own.flatMap(({ use, language, text }) =>
    find(text, language).map(({ words: shared, source, line }) => `${use} (${language}): "${shared}" is a sentence of ${source}:${line}`),
  );
};

describe('the texts of ours', () => {
  test('are found wherever a record speaks in both languages', () => {
    const uses = new Set(texts.map(({ use }) => use.replace(/[/ ].*/, '')));
    for (const collection of ['cases', 'guide', 'policies', 'organisations', 'services', 'statistics', 'checks', 'conflicts', 'glossary'])
      expect([...uses], collection).toContain(collection);
    const fields = texts.map(({ use }) => use.split(' ').at(-1));
    for (const field of ['title', 'did', 'scope', 'definition', 'sentence', 'note', 'why', 'stake', 'claims.0.meaning', 'beneficiaries'])
      expect(fields, field).toContain(field);
  });
});

const hasDocuments = existsSync(paths.sources);

describe.skipIf(!hasDocuments)('the texts of ours against the documents', () => {
  const sources = hasDocuments
    ? [...atlas.sources.keys()].map((id) => ({ id, text: readFileSync(join(paths.sources, `${id}.txt`), 'utf8') }))
    : [];

  test('share no sentence with them', () => {
    expect(formatPassages(sources, texts)).toEqual([]);
  });

  // The search is no formality: a document that had copied us would be found, text by text.
  test('would be found in a document that held them', () => {
    const long = texts.filter(({ language, text }) =>
      language === 'en' ? text.split(' ').length > 40 : text.replace(/\P{Script=Han}/gu, '').length > 60,
    );
    const copies = long.map(({ text }, index) => ({ id: `copy-${index}`, text }));
    expect(long.length).toBeGreaterThan(100);
    const find = sharedPassageFinder(copies, words);
    expect(long.filter(({ text, language }) => find(text, language).length === 0)).toEqual([]);
  });
});
