import { storyOf } from '../../atlas/guide/story.ts';
import { plainBlock } from '../../atlas/records/plain-text.ts';
import type { Story } from '../../atlas/records/quotation.ts';
import type { Atlas } from '../../atlas/records/records.ts';
import { type WrittenLanguage, writtenLanguages } from '../../values/locale.ts';

/** A text written by the editors, and where it is used: `conflicts/wuxi-fund why`. */
export interface OwnText {
  use: string;
  language: WrittenLanguage;
  text: string;
}

/** All texts written by the editors: the paragraphs of narratives, and the bilingual texts in records. */
export function ownTexts(atlas: Atlas): OwnText[] {
  const collections = Object.entries(atlas).map(([name, records]): [string, unknown[]] => [name, [...records.values()]]);
  return [
    ...collections.flatMap(([name, records]) => records.flatMap((record) => textsIn(record, [name, idOf(record)]))),
    ...[...atlas.cases.values()].flatMap((record) => paragraphs(atlas, `cases/${record.id}`, record)),
    ...[...atlas.guide.values()].flatMap((record) => paragraphs(atlas, `guide/${record.id}`, storyOf(record))),
  ];
}

/** Names of places, organisations and people, and titles of documents, both as in the atlas and as printed. */
export function namesOnRecord(atlas: Atlas, simplify: (text: string) => string): Record<WrittenLanguage, string[]> {
  const names: Record<WrittenLanguage, string[]> = { en: [], zh: [] };
  for (const record of Object.values(atlas).flatMap((records) => [...(records.values() as Iterable<object>)])) {
    const { name, title, titleFrom, names: forms, printed } = record as Record<string, unknown>;
    const texts = [name, titleFrom ? title : null].filter(isText);
    const words = [forms, printed].flatMap((list) => (Array.isArray(list) ? list : [])).filter(isPrinted);
    for (const { en, zh } of texts) {
      names.en.push(en);
      names.zh.push(simplify(zh));
    }
    for (const form of words) names[form.lang === 'en' ? 'en' : 'zh'].push(form.lang === 'en' ? form.printed : simplify(form.printed));
  }
  return names;
}

/** Fields that hold printed text, which is not ours. Narratives are read paragraph by paragraph instead. */
const printedFields = ['printed', 'heading', 'headings'];

function textsIn(value: unknown, path: string[]): OwnText[] {
  if (value === null || typeof value !== 'object') return [];
  if (isText(value)) {
    const use = `${path.slice(0, 2).join('/')} ${path.slice(2).join('.')}`;
    return writtenLanguages.map((language) => ({ use, language, text: value[language] }));
  }
  return Object.entries(value).flatMap(([key, inner]) =>
    printedFields.includes(key) || key === 'narratives' ? [] : textsIn(inner, [...path, key]),
  );
}

function paragraphs(atlas: Atlas, use: string, story: Story): OwnText[] {
  return writtenLanguages.flatMap((language) =>
    (story.narratives[language] ?? []).map((block, index) => ({
      use: `${use} block ${index + 1}`,
      language,
      text: plainBlock(atlas, story, language, block),
    })),
  );
}

function idOf(record: unknown): string {
  return String((record as { id?: unknown }).id ?? '');
}

/** Whether a value is a text in both written languages. */
export function isText(value: unknown): value is Record<WrittenLanguage, string> {
  const { en, zh } = (value ?? {}) as Record<string, unknown>;
  return typeof en === 'string' && typeof zh === 'string';
}

function isPrinted(value: unknown): value is { printed: string; lang: string } {
  return typeof (value as { printed?: unknown })?.printed === 'string';
}
