import { longestSyllable, normalisePinyin } from '../text/pinyin.ts';
import type { SpanMatch } from './match-form.ts';
import type { NameForm } from './name-forms.ts';
import type { SearchIndex } from './open-index.ts';
import type { QueryTerm } from './parse-query.ts';

/** Spans of the query that are the pinyin of a Chinese name or of a part of it: `jujia yanglao` and `jujiayanglao` are 居家养老. */
export function pinyinSpans(index: SearchIndex, terms: QueryTerm[]): [form: number, span: SpanMatch][] {
  return terms.flatMap((term, from) =>
    term.pinyin.flatMap(({ letters, how, factor }) =>
      beginningsOf(normalisePinyin(letters)).flatMap((syllable) =>
        (index.pinyin().bySyllable.get(syllable) ?? []).flatMap(([at, formFrom]): [number, SpanMatch][] => {
          // A word that occurs in the names is not searched within other names: Wuxi does not match 服务项目 (fu wu xiang mu).
          if (formFrom > 0 && index.formIndex.has(term.key)) return [];
          const span = pinyinSpanAt(index, terms, from, letters, at, formFrom);
          return span ? [[at, { ...span, how, factor: span.factor * factor }]] : [];
        }),
      ),
    ),
  );
}

/** The candidates for the first syllable. */
function beginningsOf(letters: string): string[] {
  return Array.from({ length: Math.min(longestSyllable, letters.length) }, (_, at) => letters.slice(0, at + 1));
}

/** Extends a match from a term and a token of the form as far as the letters agree; `null` if there is no match. */
function pinyinSpanAt(
  index: SearchIndex,
  terms: QueryTerm[],
  from: number,
  letters: string,
  at: number,
  formFrom: number,
): Omit<SpanMatch, 'how'> | null {
  const { tokens } = index.forms[at] as NameForm;
  const syllables = index.pinyin().syllables[at] ?? [];
  const { fewestPinyinLetters, fewestSyllables, cutSyllable } = index.weights;
  let rest = normalisePinyin(letters);
  let [to, formTo, read, span] = [from, formFrom, 0, null as Omit<SpanMatch, 'how'> | null];
  for (;;) {
    // Latin letters in a Chinese name are compared as they are: 非营利组织 NPI.
    const token = tokens[formTo];
    const syllable = token?.script === 'word' ? token.written : syllables[formTo];
    if (syllable === undefined || syllable === '') break;
    const isCut = rest.length < syllable.length && terms[to]?.isPrefix === true && syllable.startsWith(rest);
    if (!isCut && !rest.startsWith(syllable)) break;
    read += Math.min(rest.length, syllable.length);
    rest = rest.slice(syllable.length);
    formTo++;
    if (rest !== '') continue;
    to++;
    const isWhole = formFrom === 0 && formTo === syllables.length;
    // Short matches are more likely English words; they count only if they cover a whole name.
    if (isWhole || (read >= fewestPinyinLetters && formTo - formFrom >= fewestSyllables))
      span = { from, to, formFrom, formTo, factor: isCut ? cutSyllable : 1 };
    const next = terms[to]?.pinyin[0];
    if (!next) break;
    rest = normalisePinyin(next.letters);
  }
  return span;
}

/** Names whose pinyin initials were typed: `jjyl` is 居家养老. */
export function initialsSpans(index: SearchIndex, terms: QueryTerm[]): [form: number, span: SpanMatch][] {
  return terms.flatMap(({ script, written }, from) =>
    (script === 'word' ? (index.pinyin().byInitials.get(written) ?? []) : []).map((at): [number, SpanMatch] => [
      at,
      { from, to: from + 1, formFrom: 0, formTo: index.forms[at]?.tokens.length ?? 0, factor: index.weights.initials, how: 'initials' },
    ]),
  );
}
