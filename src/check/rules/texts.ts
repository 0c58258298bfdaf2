import { collectionNames } from '../../schemas/collections.ts';
import { type PrintedLanguage, type Text, type WrittenLanguage, writtenLanguages } from '../../values/locale.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { ReadRecord } from '../reading/content.ts';
import { placedFigures } from './figured.ts';
import { valuesIn } from './placed-values.ts';
import { diagnosticAt, type Path, type Rule } from './rule.ts';

/** The maximum length of short titles, which must fit in charts and lists. */
const longestShort = { en: 34, zh: 14 };
/** The maximum length of a line in the table of contents of the guide. */
const longestLine = { en: 90, zh: 40 };

/**
 * Characters are composed (NFC), short titles are short, names have no surrounding marks, a title marked as printed equals a printed
 * form, and the label of a figure says what it is when it stands alone.
 */
export const texts: Rule = function* (content) {
  for (const name of collectionNames) for (const record of content[name]) yield* composed(record);
  for (const { narratives } of [...content.cases, ...content.guide, ...content.pages]) {
    for (const { file, blocks } of Object.values(narratives)) {
      for (const { source, line } of blocks) yield* composedLines(file, source, line);
    }
  }
  for (const record of [...content.cases, ...content.policies]) yield* tooLong(record, record.data.short, longestShort);
  for (const record of content.guide) yield* tooLong(record, record.data.short, longestLine);
  for (const record of content.policies) {
    const { title, titleFrom, printed } = record.data;
    yield* named(record, 'title', title, titleFrom, printed);
  }
  for (const { record, figure, path } of placedFigures(content)) yield* leaning(record, figure.label, [...path, 'label']);
  for (const record of content.statistics) {
    for (const field of ['columns', 'rows'] as const) {
      if (field === 'columns' && record.data.columns.length > 1) continue;
      for (const [index, { label }] of record.data[field].entries()) yield* leaning(record, label, [field, index, 'label']);
    }
  }
  for (const record of [...content.organisations, ...content.people]) {
    const { name, nameFrom, names } = record.data;
    yield* named(record, 'name', name, nameFrom, names);
  }
  for (const record of content.works) {
    const { title, titleFrom, printed } = record.data;
    if (title && titleFrom) yield* named(record, 'title', title, titleFrom, printed);
  }
};

// "Of these, women", "their total", 其中女性: in search, checks and contradictions a label stands without the one above it.
const leansOn = {
  en: /^(?:of (?:these|this|them|which)|their|its)\b|^(?:median|average|share|total|in all)$|\b(?:among|in|of|for|with) (?:them|these|it|this)$/i,
  zh: /^(?:其中|这些|这样|该)|^(?:中位数|平均|合计)$/,
};

function* leaning(record: ReadRecord, label: Text, path: Path): Generator<Diagnostic> {
  for (const language of writtenLanguages) {
    if (!leansOn[language].test(label[language])) continue;
    const message = `"${label[language]}" does not say what it is when it stands alone.`;
    yield diagnosticAt(record, [...path, language], 'LABEL_LEANS', message, 'Name what is counted, of whom, and where.');
  }
}

// Control characters and invisible marks: readers would not see them, but search would fail.
const invisible = /[\p{Cc}\u200b-\u200f\u202a-\u202e\u2060\ufeff]/u;
const hidden = {
  code: 'TEXT_INVISIBLE',
  message: 'the text holds an invisible character.',
  fix: 'Delete it and type the words again.',
};
const uncomposed = { code: 'TEXT_NFC', message: 'characters are not composed (NFC).', fix: 'Save the text in NFC.' };

/** Checks the lines of a paragraph of a narrative; `first` is the number of its first line. */
function* composedLines(file: string, source: string, first: number): Generator<Diagnostic> {
  for (const [index, line] of source.split('\n').entries()) {
    const at = { file, line: first + index };
    if (invisible.test(line)) yield { ...at, column: line.search(invisible) + 1, ...hidden };
    else if (line !== line.normalize('NFC')) yield { ...at, column: 1, ...uncomposed };
  }
}

function* composed(record: ReadRecord): Generator<Diagnostic> {
  for (const { value, path } of valuesIn(record.data)) {
    if (typeof value !== 'string') continue;
    if (value !== value.normalize('NFC')) yield { file: record.file, ...record.at(path), ...uncomposed };
    else if (invisible.test(value)) yield { file: record.file, ...record.at(path), ...hidden };
  }
}

function* tooLong(record: ReadRecord, short: Text, longest: Record<WrittenLanguage, number>): Generator<Diagnostic> {
  for (const language of writtenLanguages) {
    const { length } = [...short[language]];
    if (length <= longest[language]) continue;
    const message = `"${short[language]}" is ${length} characters.`;
    yield diagnosticAt(record, ['short', language], 'TEXT_LONG', message, `Keep it to ${longest[language]}.`);
  }
}

/** A name is bare; one that is called printed is one of the printed forms. */
function* named(
  record: ReadRecord,
  field: string,
  text: Text,
  from: Record<WrittenLanguage, 'printed' | 'ours' | 'latin'>,
  printed: readonly { printed: string; reads?: string | undefined; lang: PrintedLanguage }[],
): Generator<Diagnostic> {
  for (const language of writtenLanguages) {
    if (!/[《》*]|^["“]|["”]$/.test(text[language])) continue;
    const message = `brackets or marks in "${text[language]}".`;
    yield diagnosticAt(record, [field, language], 'NAME_BARE', message, 'Write it bare; brackets are typography.');
  }
  const bareWords = (words: string) => words.replace(/[《》“”"]/g, '').toLowerCase();
  for (const language of writtenLanguages) {
    // A title printed in Traditional characters stands in Simplified in the record; the conversion is not repeated here.
    if (from[language] !== 'printed' || printed.some(({ lang }) => language === 'zh' && lang === 'zh-Hant')) continue;
    const forms = printed.filter(({ lang }) => lang === language).flatMap((form) => [form.printed, form.reads ?? form.printed]);
    if (forms.some((form) => bareWords(form) === bareWords(text[language]))) continue;
    const message = `"${text[language]}" is called printed, but is none of the printed forms.`;
    const fix = `Copy the printed form, or write "${language}: ours".`;
    yield diagnosticAt(record, [field, language], 'NAME_UNPRINTED', message, fix);
  }
}
