import type { Understood } from '../../search/query/match-names.ts';
import type { SearchIndex } from '../../search/query/open-index.ts';
import type { Answer, Group, Result } from '../../search/query/search.ts';
import { type Snippet, snippetOf } from '../../search/query/snippet.ts';
import { element, marked } from '../elements.ts';
import { type Question, writeQuestion } from './address.ts';
import { hrefOf, type Names } from './labels.ts';
import { type Say, sentenceOf } from './reasons.ts';

/** Results as they are drawn: sections by kind, and the lines that take a stretch of their text when it has come. */
export interface Drawn {
  sections: HTMLElement[];
  lines: { document: number; text: HTMLElement }[];
}

/** Draws the groups of an answer; a kind that has more than is shown leads to all of it. */
export function results(index: SearchIndex, names: Names, say: Say, { groups, understood }: Answer, question: Question): Drawn {
  const lines: Drawn['lines'] = [];
  const sections = groups
    .filter(({ kind, results: shown }) => shown.length > 0 && (question.kind === null || kind === question.kind))
    .map((group) =>
      element(
        'section',
        { class: 'answers', 'aria-labelledby': `found-${group.kind}` },
        element(
          'header',
          { class: 'hits' },
          element('h2', { id: `found-${group.kind}` }, say(`kind.${group.kind}`), ' ', element('span', {}, String(group.count))),
          ...more(group, question, say),
        ),
        element('ol', { class: 'res' }, ...group.results.map((result) => line(result))),
      ),
    );
  return { sections, lines };

  function line(result: Result): HTMLElement {
    const { record } = result;
    const href = hrefOf(record, index.locale);
    const name = names.marked(result, understood);
    const other = names.other(result, understood);
    const details = names.details(result);
    const [first, ...rest] = names.facts(result);
    const text = element('p', { class: 'text' });
    if (record.type === 'document') lines.push({ document: record.document, text });
    const because = sentenceOf(say, result);
    return element(
      'li',
      {},
      element('p', { class: 'k' }, ...(first === undefined ? [] : [first]), ...rest.map((fact) => element('span', {}, fact))),
      element(
        'div',
        {},
        element('h3', {}, ...(href === null ? name : [element('a', { href }, ...name)])),
        ...(other === null ? [] : [element('p', {}, other)]),
        ...(details === '' ? [] : [element('p', { class: 'details' }, details)]),
        text,
        ...(because === '' ? [] : [element('p', { class: 'why' }, because)]),
      ),
    );
  }
}

function more({ kind, count, results: shown }: Group, question: Question, say: Say): HTMLElement[] {
  if (count <= shown.length) return [];
  if (question.kind === kind)
    return [element('button', { type: 'button', class: 'btn', 'data-more': '' }, say('more', { n: count - shown.length }))];
  return [element('a', { href: writeQuestion({ ...question, kind }) }, say('showAll', { n: count }))];
}

/** So many texts are looked through before the page may answer to the reader again. */
const textsAtOnce = 4;

/** Adds to each line the stretch of its text in which the question stands; all at once, so that the page moves once only. */
export async function addTexts(index: SearchIndex, understood: Understood, lines: Drawn['lines'], isCurrent: () => boolean): Promise<void> {
  const found: { text: HTMLElement; snippet: Snippet }[] = [];
  await Promise.all(lines.map(({ document }) => index.text(document)));
  for (const [at, { document, text }] of lines.entries()) {
    if (at % textsAtOnce === 0) await pause();
    if (!isCurrent()) return;
    const snippet = await snippetOf(index, understood, document);
    if (snippet) found.push({ text, snippet });
  }
  if (!isCurrent()) return;
  for (const { text, snippet } of found) text.replaceChildren(...marked(snippet.text, snippet.marks));
}

/** Lets the page answer to the reader before it goes on. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
