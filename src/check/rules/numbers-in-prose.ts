import type { Text, WrittenLanguage } from '../../values/locale.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { findNumbers } from '../prose/find-numbers.ts';
import type { Content, ReadRecord } from '../reading/content.ts';
import { diagnosticAt, type Rule } from './rule.ts';

/** Fields of prose outside the narratives that must not contain numbers. */
const proseFields: { of: (content: Content) => ReadRecord[]; fields: string[][]; digitsOnly?: true }[] = [
  // Titles may say 八十岁 and reasons “the second form”: in these fields only digits are reported.
  { of: (content) => content.cases as ReadRecord[], fields: [['title']], digitsOnly: true },
  { of: (content) => content.policies as ReadRecord[], fields: [['did']] },
  { of: (content) => content.guide as ReadRecord[], fields: [['title'], ['short']] },
  { of: (content) => content.services as ReadRecord[], fields: [['scope']] },
  { of: (content) => content.classifications as ReadRecord[], fields: [['title'], ['note']] },
  { of: (content) => content.conflicts as ReadRecord[], fields: [['title'], ['why'], ['stake']], digitsOnly: true },
  { of: (content) => content.checks as ReadRecord[], fields: [['sentence'], ['note']], digitsOnly: true },
];

/** Prose contains no figures: they would have no source. */
export const numbersInProse: Rule = (content) => {
  const masks = namesOnRecord(content);
  return [
    ...proseFields.flatMap(({ of, fields, digitsOnly }) =>
      of(content).flatMap((record) => fields.flatMap((path) => fieldDiagnostics(record, path, masks, digitsOnly ?? false))),
    ),
    ...[...content.cases, ...content.guide].flatMap((record) => narrativeDiagnostics(record, masks)),
  ];
};

/** Names, titles and terms, which may contain numbers: 96890, “1+7”, 十二五. */
function namesOnRecord(content: Content): Record<WrittenLanguage, string[]> {
  const texts: Text[] = [
    ...content.policies.map(({ data }) => data.title),
    ...content.organisations.map(({ data }) => data.name),
    ...content.places.map(({ data }) => data.name),
    ...content.services.map(({ data }) => data.term),
    ...content.glossary.entries.map(({ term }) => term),
  ];
  const printed = [...content.policies.flatMap(({ data }) => data.printed), ...content.organisations.flatMap(({ data }) => data.names)];
  const all = (language: WrittenLanguage) => [
    ...texts.map((text) => text[language]),
    ...printed.filter(({ lang }) => (language === 'en') === (lang === 'en')).map((form) => form.printed),
  ];
  return { en: all('en'), zh: all('zh') };
}

function fieldDiagnostics(record: ReadRecord, path: string[], masks: Record<WrittenLanguage, string[]>, digitsOnly: boolean): Diagnostic[] {
  const text = path.reduce<unknown>((value, step) => (value as Record<string, unknown> | null)?.[step], record.data) as
    | Text
    | null
    | undefined;
  if (!text) return [];
  return (['en', 'zh'] as const).flatMap((language) =>
    findNumbers(text[language], language, masks[language])
      .filter(({ reason }) => !digitsOnly || reason === 'digit')
      .map(({ found }) =>
        diagnosticAt(
          record,
          [...path, language],
          'PROSE_FIGURE',
          `"${found}" is a figure without a source.`,
          'Leave it out, or make it a figure of the record.',
        ),
      ),
  );
}

function narrativeDiagnostics(record: ReadRecord, masks: Record<WrittenLanguage, string[]>): Diagnostic[] {
  return (['en', 'zh'] as const).flatMap((language) => {
    const narrative = record.narratives[language];
    return (narrative?.blocks ?? []).flatMap(({ source, line }) =>
      findNumbers(source, language, masks[language]).map(({ offset, found }): Diagnostic => {
        const before = source.slice(0, offset).split('\n');
        return {
          file: narrative?.file ?? record.file,
          line: line + before.length - 1,
          column: (before.at(-1)?.length ?? 0) + 1,
          code: 'PROSE_FIGURE',
          message: `"${found}" is a figure without a source.`,
          fix: 'Write <Fact id="…"/> or <When/>, or say it without a number.',
        };
      }),
    );
  });
}
