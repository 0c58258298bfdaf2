import { collectionNames } from '../../schemas/collections.ts';
import type { Text } from '../../values/locale.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { ReadRecord } from '../reading/content.ts';
import { diagnosticAt, type Rule } from './rule.ts';

/** The maximum length of short titles, which must fit in charts and lists. */
const longestShort = { en: 34, zh: 14 };
/** The maximum length of a line in the table of contents of the guide. */
const longestLine = { en: 90, zh: 40 };

/**
 * Characters are composed (NFC), short titles are short, names have no surrounding marks, and a title marked as printed equals a printed
 * form.
 */
export const texts: Rule = (content) => [
  ...collectionNames.flatMap((name) => content[name].flatMap((record: ReadRecord) => composed(record, record.data, []))),
  ...[...content.cases, ...content.guide, ...content.pages].flatMap(({ narratives }) =>
    Object.values(narratives).flatMap(({ file, blocks }) => blocks.flatMap(({ source, line }) => composedLines(file, source, line))),
  ),
  ...[...content.cases, ...content.policies].flatMap((record) => tooLong(record, record.data.short, longestShort)),
  ...content.guide.flatMap((record) => tooLong(record, record.data.short, longestLine)),
  ...content.policies.flatMap((record) => [
    ...bare(record, 'title', record.data.title),
    ...printedNames(record, 'title', record.data.title, record.data.titleFrom, record.data.printed),
  ]),
  ...content.organisations.flatMap((record) => [
    ...bare(record, 'name', record.data.name),
    ...printedNames(record, 'name', record.data.name, record.data.nameFrom, record.data.names),
  ]),
  ...content.people.flatMap((record) => [
    ...bare(record, 'name', record.data.name),
    ...printedNames(record, 'name', record.data.name, record.data.nameFrom, record.data.names),
  ]),
  ...content.works.flatMap((record) => {
    const { title, titleFrom, printed } = record.data;
    return title && titleFrom ? [...bare(record, 'title', title), ...printedNames(record, 'title', title, titleFrom, printed)] : [];
  }),
];

// Control characters and invisible marks: readers would not see them, but search would fail.
const invisible = /[\p{Cc}\u200b-\u200f\u202a-\u202e\u2060\ufeff]/u;

/** Checks the lines of a paragraph of a narrative; `first` is the number of its first line. */
function composedLines(file: string, source: string, first: number): Diagnostic[] {
  return source.split('\n').flatMap((line, index): Diagnostic[] => {
    const at = { file, line: first + index };
    const hidden = line.search(invisible);
    if (hidden >= 0)
      return [
        {
          ...at,
          column: hidden + 1,
          code: 'TEXT_INVISIBLE',
          message: 'the text holds an invisible character.',
          fix: 'Delete it and type the words again.',
        },
      ];
    return line === line.normalize('NFC')
      ? []
      : [{ ...at, column: 1, code: 'TEXT_NFC', message: 'characters are not composed (NFC).', fix: 'Save the text in NFC.' }];
  });
}

function composed(record: ReadRecord, value: unknown, path: (string | number)[]): Diagnostic[] {
  if (typeof value === 'string') {
    if (value !== value.normalize('NFC'))
      return [diagnosticAt(record, path, 'TEXT_NFC', 'characters are not composed (NFC).', 'Save the text in NFC.')];
    return invisible.test(value)
      ? [diagnosticAt(record, path, 'TEXT_INVISIBLE', 'the text holds an invisible character.', 'Delete it and type the words again.')]
      : [];
  }
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => composed(record, inner, [...path, Array.isArray(value) ? Number(key) : key]));
}

function tooLong(record: ReadRecord, short: Text, longest: Record<'en' | 'zh', number>): Diagnostic[] {
  return (['en', 'zh'] as const).flatMap((language) =>
    [...short[language]].length > longest[language]
      ? [
          diagnosticAt(
            record,
            ['short', language],
            'TEXT_LONG',
            `"${short[language]}" is ${[...short[language]].length} characters.`,
            `Keep it to ${longest[language]}.`,
          ),
        ]
      : [],
  );
}

function bare(record: ReadRecord, field: string, text: Text): Diagnostic[] {
  return (['en', 'zh'] as const).flatMap((language) =>
    /[《》*]|^["“]|["”]$/.test(text[language])
      ? [
          diagnosticAt(
            record,
            [field, language],
            'NAME_BARE',
            `brackets or marks in "${text[language]}".`,
            'Write it bare; brackets are typography.',
          ),
        ]
      : [],
  );
}

function printedNames(
  record: ReadRecord,
  field: string,
  text: Text,
  from: Record<'en' | 'zh', 'printed' | 'ours' | 'latin'>,
  printed: readonly { printed: string; reads?: string | undefined; lang: 'en' | 'zh' | 'zh-Hant' }[],
): Diagnostic[] {
  const bareWords = (words: string) => words.replace(/[《》“”"]/g, '').toLowerCase();
  return (['en', 'zh'] as const).flatMap((language) => {
    // A title printed in Traditional is recorded in Simplified; it is not compared here, because that would need the conversion.
    if (from[language] !== 'printed' || printed.some(({ lang }) => language === 'zh' && lang === 'zh-Hant')) return [];
    const forms = printed.filter(({ lang }) => lang === language).flatMap((form) => [form.printed, form.reads ?? form.printed]);
    return forms.some((form) => bareWords(form) === bareWords(text[language]))
      ? []
      : [
          diagnosticAt(
            record,
            [field, language],
            'NAME_UNPRINTED',
            `"${text[language]}" is called printed, but is none of the printed forms.`,
            `Copy the printed form, or write "${language}: ours".`,
          ),
        ];
  });
}
