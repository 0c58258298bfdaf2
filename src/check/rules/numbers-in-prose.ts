import { type Text, type WrittenLanguage, writtenLanguages } from '../../values/locale.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { findNumbers } from '../prose/find-numbers.ts';
import { isYear } from '../prose/is-year.ts';
import { named } from '../prose/mask-prose.ts';
import type { Content, ReadRecord } from '../reading/content.ts';
import { diagnosticAt, type Path, type Rule } from './rule.ts';

/** Fields of prose outside the narratives that must not contain numbers. */
const proseFields: { of: (content: Content) => ReadRecord[]; fields: string[][]; digitsOnly?: true; mayNameYears?: true }[] = [
  // Titles may say 八十岁 and reasons “the second form”: in these fields only digits are reported.
  { of: (content) => content.cases as ReadRecord[], fields: [['title']], digitsOnly: true },
  { of: (content) => content.policies as ReadRecord[], fields: [['did']] },
  { of: (content) => content.guide as ReadRecord[], fields: [['title'], ['short']] },
  { of: (content) => content.services as ReadRecord[], fields: [['scope']] },
  { of: (content) => content.classifications as ReadRecord[], fields: [['title'], ['note']] },
  {
    of: (content) => content.conflicts as ReadRecord[],
    fields: [['title'], ['answer'], ['why'], ['weightWhy'], ['stake']],
    digitsOnly: true,
    mayNameYears: true,
  },
  { of: (content) => content.checks as ReadRecord[], fields: [['sentence'], ['note']], digitsOnly: true, mayNameYears: true },
];

/** Prose contains no figures: they would have no source. Years may be named where the evidence command finds them in the passages. */
export const numbersInProse: Rule = function* (content) {
  const masks = namesOnRecord(content);
  for (const { of, fields, ...allows } of proseFields) {
    for (const record of of(content)) for (const path of fields) yield* fieldDiagnostics(record, path, masks, allows);
  }
  for (const record of [...content.cases, ...content.guide]) yield* narrativeDiagnostics(record, masks);
};

/** A figure that is filled in, with its source: `{0:number}`. */
const placeholder = /\{\w+(?::number)?\}/g;

type Masks = Record<WrittenLanguage, string[]>;

/** Names, titles and terms, which may contain numbers: 96890, “1+7”, 十二五. */
function namesOnRecord(content: Content): Masks {
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

interface Allows {
  digitsOnly?: true;
  mayNameYears?: true;
}

function* fieldDiagnostics(record: ReadRecord, path: Path, masks: Masks, { digitsOnly, mayNameYears }: Allows): Generator<Diagnostic> {
  const text = path.reduce<unknown>((value, step) => (value as Record<string, unknown> | null)?.[step], record.data) as Text | null;
  if (!text) return;
  for (const language of writtenLanguages) {
    for (const { found, reason } of findNumbers(text[language].replace(placeholder, named), language, masks[language])) {
      if (digitsOnly && reason !== 'digit') continue;
      if (mayNameYears && isYear(found)) continue;
      const fix = 'Leave it out, or make it a figure of the record.';
      yield diagnosticAt(record, [...path, language], 'PROSE_FIGURE', `"${found}" is a figure without a source.`, fix);
    }
  }
}

function* narrativeDiagnostics(record: ReadRecord, masks: Masks): Generator<Diagnostic> {
  for (const language of writtenLanguages) {
    const { file, blocks } = record.narratives[language] ?? { file: '', blocks: [] };
    for (const { source, line: first } of blocks) {
      for (const { offset, found } of findNumbers(source, language, masks[language])) {
        const before = source.slice(0, offset).split('\n');
        const [line, column] = [first + before.length - 1, (before.at(-1)?.length ?? 0) + 1];
        const message = `"${found}" is a figure without a source.`;
        yield { file, line, column, code: 'PROSE_FIGURE', message, fix: 'Write <Fact id="…"/> or <When/>, or say it without a number.' };
      }
    }
  }
}
