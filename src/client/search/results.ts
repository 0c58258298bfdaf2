import type { NameMatches } from '../../search/query/match-names.ts';
import type { SearchIndex } from '../../search/query/open-index.ts';
import type { Result } from '../../search/query/results.ts';
import type { Group, SearchResponse } from '../../search/query/search.ts';
import { type Snippet, snippetOf } from '../../search/query/snippet.ts';
import { element, marked } from '../shared/elements.ts';
import { type Query, writeQuery } from './address.ts';
import { hrefOf, type Labels } from './labels.ts';
import { sentenceOf, type Translator } from './reasons.ts';

/** Results as they are drawn: sections by kind, and the lines that take an excerpt when their text has come. */
export interface Drawn {
  sections: HTMLElement[];
  lines: { document: number; text: HTMLElement }[];
}

/** Draws the groups of a response; a kind that has more than is shown leads to all of it. */
export function results(index: SearchIndex, labels: Labels, t: Translator, { groups, matches }: SearchResponse, query: Query): Drawn {
  const lines: Drawn['lines'] = [];
  const sections = groups
    .filter(({ kind, results: shown }) => shown.length > 0 && (query.kind === null || kind === query.kind))
    .map((group) =>
      element(
        'section',
        { class: 'answers', 'aria-labelledby': `found-${group.kind}` },
        element(
          'header',
          { class: 'hits' },
          element('h2', { id: `found-${group.kind}` }, t(`kind.${group.kind}`), ' ', element('span', {}, String(group.count))),
          ...more(group, query, t),
        ),
        element('ol', { class: 'res' }, ...group.results.map((result) => line(result))),
      ),
    );
  return { sections, lines };

  function line(result: Result): HTMLElement {
    const { record } = result;
    const href = hrefOf(record, index.locale);
    const name = labels.marked(result, matches);
    const other = labels.other(result, matches);
    const details = labels.details(result);
    const [first, ...rest] = labels.facts(result);
    const text = element('p', { class: 'text' });
    if (record.type === 'document') lines.push({ document: record.document, text });
    const because = sentenceOf(t, result);
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

function more({ kind, count, results: shown }: Group, query: Query, t: Translator): HTMLElement[] {
  if (count <= shown.length) return [];
  if (query.kind === kind)
    return [element('button', { type: 'button', class: 'btn', 'data-more': '' }, t('more', { n: count - shown.length }))];
  return [element('a', { href: writeQuery({ ...query, kind }) }, t('showAll', { n: count }))];
}

/** So many texts are read through before the page may answer to the reader again. */
const textsAtOnce = 4;

/** Adds its excerpt to each line; all at once, so that the page moves once only. */
export async function addTexts(index: SearchIndex, matches: NameMatches, lines: Drawn['lines'], isCurrent: () => boolean): Promise<void> {
  const found: { text: HTMLElement; snippet: Snippet }[] = [];
  await Promise.all(lines.map(({ document }) => index.text(document)));
  for (const [at, { document, text }] of lines.entries()) {
    if (at % textsAtOnce === 0) await pause();
    if (!isCurrent()) return;
    const snippet = await snippetOf(index, matches, document);
    if (snippet) found.push({ text, snippet });
  }
  if (!isCurrent()) return;
  for (const { text, snippet } of found) text.replaceChildren(...marked(snippet.text, snippet.highlights));
}

/** Lets the page answer to the reader before it goes on. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
