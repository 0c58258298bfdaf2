import { path } from '../../i18n/paths.ts';
import type { Answer } from '../../search/format/answers.ts';
import type { Asked } from '../../search/query/asked.ts';
import type { Locale } from '../../values/locale.ts';
import { element } from '../shared/elements.ts';
import type { Translator } from './reasons.ts';

/** Draws the answer to a question: the sentence, what it rests on, its records, the pages behind it, and how the question was read. */
export function drawAnswer({ kind, subjects, answers }: Asked, locale: Locale, t: Translator): HTMLElement {
  const isUnknown = answers.every((answer) => answer.isUnknown);
  const names = subjects.map(({ name }) => name);
  const [only] = answers;
  return element(
    'section',
    { class: isUnknown ? 'answer answer-unknown' : 'answer', 'aria-labelledby': 'answer' },
    element('h2', { id: 'answer' }, t(isUnknown ? 'answer.unknown' : 'answer')),
    ...(answers.length === 1 && only ? [sentenceOf(only)] : [besideEachOther(names, answers)]),
    ...(only?.rest ? [element('p', { class: 'answer-rest' }, only.rest)] : []),
    ...(only?.rows ? [rowsOf(only.rows, locale)] : []),
    ...linksOf([...answers.flatMap(({ links }) => links), ...comparisonOf(subjects, t)], locale),
    element('p', { class: 'answer-read' }, t('readAs', { reading: [t(`asks.${kind}`), ...names].join(' · ') })),
  );
}

function sentenceOf({ say }: Answer): HTMLElement {
  return element('p', { class: 'answer-say' }, say);
}

function besideEachOther(names: string[], answers: Answer[]): HTMLElement {
  return element(
    'div',
    { class: 'answer-two' },
    ...answers.map((answer, at) => element('div', {}, element('h3', {}, names[at] ?? ''), sentenceOf(answer))),
  );
}

function rowsOf(rows: NonNullable<Answer['rows']>, locale: Locale): HTMLElement {
  return element(
    'ul',
    { class: 'answer-rows' },
    ...rows.map(({ text, value, page }) =>
      element('li', {}, element('a', { href: path(locale, page) }, text), ...(value ? [' ', element('span', {}, value)] : [])),
    ),
  );
}

function linksOf(links: Answer['links'], locale: Locale): HTMLElement[] {
  if (links.length === 0) return [];
  const items = links.map(([words, page]) => element('li', {}, element('a', { href: path(locale, page) }, words)));
  return [element('ul', { class: 'answer-links' }, ...items)];
}

/** Two cities have a page that compares them. */
function comparisonOf(subjects: Asked['subjects'], t: Translator): Answer['links'] {
  const [a, b] = subjects;
  if (a?.kind !== 'place' || b?.kind !== 'place') return [];
  return [[t('beside', { a: a.name, b: b.name }), `compare/${[a.id, b.id].sort().join('-vs-')}`]];
}
