import { inlinesOf } from '../../values/narrative.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { nearest } from '../nearest.ts';
import type { ReadRecord } from '../reading/content.ts';
import type { IndexedContent } from './indexed-content.ts';
import { refDiagnostics } from './references.ts';
import { diagnosticAt, type Rule } from './rule.ts';

const longestCase = { en: 300, zh: 500 };
const longestPage = { en: 700, zh: 1200 };

/**
 * Narratives, guide pages and site pages exist in both languages, and their references have targets; narratives and guide pages keep to
 * their maximum length.
 */
export const narratives: Rule = (content) => [
  ...content.cases.flatMap((record) => [
    ...(record.data.kind === 'mention'
      ? []
      : told(record, ['kind'], 'the case has no narrative.', 'Write en.mdx and zh.mdx, or call it a mention.')),
    ...pairing(record),
    ...length(record, longestCase),
    ...components(
      content,
      record,
      record.data.figures.map(({ id }) => id),
      [...(record.data.date ? ['date'] : []), ...(record.data.until ? ['until'] : []), ...record.data.dates.map(({ id }) => id)],
    ),
  ]),
  ...content.guide.flatMap((record) => [
    ...told(record, ['id'], 'the page has no text.', 'Write en.mdx and zh.mdx.'),
    ...pairing(record),
    ...length(record, longestPage),
    ...components(
      content,
      record,
      record.data.parameters.map(({ id }) => id),
      record.data.dates.map(({ id }) => id),
    ),
  ]),
  ...content.pages.flatMap((page) => [...pairing(page), ...components(content, page, [], [])]),
];

function told(record: ReadRecord, path: string[], message: string, fix: string): Diagnostic[] {
  const { en, zh } = record.narratives;
  return en || zh ? [] : [diagnosticAt(record, path, 'NARRATIVE_MISSING', message, fix)];
}

function pairing(record: ReadRecord): Diagnostic[] {
  const { en, zh } = record.narratives;
  if (!en && !zh) return [];
  const missing = en ? (zh ? null : 'zh.mdx') : 'en.mdx';
  return missing
    ? [diagnosticAt(record, ['id'], 'NARRATIVE_MISSING', `${missing} is missing.`, 'Neither language stands in for the other: write both.')]
    : [];
}

/** Reports texts that are too long. English is counted in words, Chinese in characters; a component counts as one. */
function length(record: ReadRecord, longest: Record<'en' | 'zh', number>): Diagnostic[] {
  return (['en', 'zh'] as const).flatMap((language) => {
    const narrative = record.narratives[language];
    if (!narrative) return [];
    const words = narrative.narrative
      .flatMap(({ inlines }) => inlinesOf(inlines))
      .map((inline) => (inline.type === 'text' ? inline.value : inline.type === 'fact' || inline.type === 'when' ? 'x' : ''))
      .join(' ');
    const count = language === 'en' ? (words.match(/[\p{L}\p{N}’'-]+/gu)?.length ?? 0) : (words.match(/[\p{L}\p{N}]/gu)?.length ?? 0);
    return count > longest[language]
      ? [
          {
            file: narrative.file,
            line: 1,
            column: 1,
            code: 'NARRATIVE_LONG',
            message: `${count} ${language === 'en' ? 'words' : 'characters'}.`,
            fix: `Keep it to ${longest[language]}.`,
          },
        ]
      : [];
  });
}

function components(content: IndexedContent, record: ReadRecord, figures: string[], dates: string[]): Diagnostic[] {
  return (['en', 'zh'] as const).flatMap((language) => {
    const narrative = record.narratives[language];
    return (narrative?.components ?? []).flatMap(({ inline, line, column }): Diagnostic[] => {
      const report = (code: string, message: string, fix: string): Diagnostic => ({
        file: narrative?.file ?? '',
        line,
        column,
        code,
        message,
        fix,
      });
      const unknown = (what: string, id: string, among: string[]) => {
        const near = nearest(id, among);
        return [
          report('REF_UNKNOWN', `no ${what} "${id}".`, near ? `Did you mean "${near}"?` : `There is: ${among.join(', ') || 'none'}.`),
        ];
      };
      // A figure of another record must be given by its full reference.
      if (inline.type === 'fact' && inline.id.includes('/')) {
        return inline.id.includes('#')
          ? refDiagnostics(content, inline.id, report)
          : [report('REF_FORM', `"${inline.id}" names no figure.`, 'Write case/<id>#<figure>.')];
      }
      if (inline.type === 'fact') return figures.includes(inline.id) ? [] : unknown('figure', inline.id, figures);
      if (inline.type === 'when') return dates.includes(inline.id) ? [] : unknown('date', inline.id, dates);
      if (inline.type === 'term') return content.terms.has(inline.id) ? [] : unknown('term', inline.id, [...content.terms]);
      if (inline.type === 'ref') return refDiagnostics(content, inline.to, report);
      return [];
    });
  });
}
