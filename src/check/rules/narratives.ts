import { type WrittenLanguage, writtenLanguages } from '../../values/locale.ts';
import { inlinesOf } from '../../values/narrative.ts';
import { type Diagnostic, ofWholeFile } from '../diagnostic.ts';
import { didYouMean } from '../nearest.ts';
import type { ReadRecord } from '../reading/content.ts';
import { ids } from './ids.ts';
import type { IndexedContent } from './indexed-content.ts';
import { refDiagnostics } from './references.ts';
import { diagnosticAt, type Path, type Rule } from './rule.ts';

const longestCase = { en: 300, zh: 500 };
const longestPage = { en: 700, zh: 1200 };

/**
 * Narratives, guide pages and site pages exist in both languages, and their references have targets; narratives and guide pages keep to
 * their maximum length.
 */
export const narratives: Rule = function* (content) {
  for (const record of content.cases) {
    const { kind, figures, date, until, dates } = record.data;
    if (kind !== 'mention') yield* told(record, ['kind'], 'the case has no narrative.', 'Write en.mdx and zh.mdx, or call it a mention.');
    yield* pairing(record);
    yield* length(record, longestCase);
    yield* components(content, record, ids(figures), [...(date ? ['date'] : []), ...(until ? ['until'] : []), ...ids(dates)]);
  }
  for (const record of content.guide) {
    yield* told(record, ['id'], 'the page has no text.', 'Write en.mdx and zh.mdx.');
    yield* pairing(record);
    yield* length(record, longestPage);
    yield* components(content, record, ids(record.data.parameters), ids(record.data.dates));
  }
  for (const page of content.pages) {
    yield* pairing(page);
    yield* components(content, page, [], []);
  }
};

function* told(record: ReadRecord, path: Path, message: string, fix: string): Generator<Diagnostic> {
  const { en, zh } = record.narratives;
  if (!en && !zh) yield diagnosticAt(record, path, 'NARRATIVE_MISSING', message, fix);
}

function* pairing(record: ReadRecord): Generator<Diagnostic> {
  const { en, zh } = record.narratives;
  if (!en === !zh) return;
  const message = `${en ? 'zh.mdx' : 'en.mdx'} is missing.`;
  yield diagnosticAt(record, ['id'], 'NARRATIVE_MISSING', message, 'Neither language stands in for the other: write both.');
}

/** Reports texts that are too long. English is counted in words, Chinese in characters; a component counts as one. */
function* length(record: ReadRecord, longest: Record<WrittenLanguage, number>): Generator<Diagnostic> {
  for (const language of writtenLanguages) {
    const narrative = record.narratives[language];
    if (!narrative) continue;
    const words = narrative.narrative
      .flatMap(({ inlines }) => inlinesOf(inlines))
      .map((inline) => (inline.type === 'text' ? inline.value : inline.type === 'fact' || inline.type === 'when' ? 'x' : ''))
      .join(' ');
    const count = words.match(language === 'en' ? /[\p{L}\p{N}’'-]+/gu : /[\p{L}\p{N}]/gu)?.length ?? 0;
    if (count <= longest[language]) continue;
    const message = `${count} ${language === 'en' ? 'words' : 'characters'}.`;
    yield ofWholeFile(narrative.file, 'NARRATIVE_LONG', message, `Keep it to ${longest[language]}.`);
  }
}

function* components(content: IndexedContent, record: ReadRecord, figures: string[], dates: string[]): Generator<Diagnostic> {
  for (const { file, components: placed } of Object.values(record.narratives)) {
    for (const { inline, line, column } of placed) {
      const report = (code: string, message: string, fix: string): Diagnostic => ({ file, line, column, code, message, fix });
      const known = (what: string, id: string, among: string[]) => {
        const fix = didYouMean(id, among, `There is: ${among.join(', ') || 'none'}.`);
        return among.includes(id) ? [] : [report('REF_UNKNOWN', `no ${what} "${id}".`, fix)];
      };
      if (inline.type === 'fact') {
        // A figure of another record is named by its whole reference.
        if (!inline.id.includes('/')) yield* known('figure', inline.id, figures);
        else if (inline.id.includes('#')) yield* refDiagnostics(content, inline.id, report);
        else yield report('REF_FORM', `"${inline.id}" names no figure.`, 'Write case/<id>#<figure>.');
      }
      if (inline.type === 'when') yield* known('date', inline.id, dates);
      if (inline.type === 'term') yield* known('term', inline.id, [...content.terms]);
      if (inline.type === 'ref') yield* refDiagnostics(content, inline.to, report);
    }
  }
}
