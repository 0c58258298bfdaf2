import type { NameMatches } from '../../search/query/match-names.ts';
import type { SearchIndex } from '../../search/query/open-index.ts';
import type { Result } from '../../search/query/results.ts';
import type { Group, SearchResponse } from '../../search/query/search.ts';
import { type Snippet, snippetOf } from '../../search/query/snippet.ts';
import { element, marked } from '../shared/elements.ts';
import { type Query, writeQuery } from './address.ts';
import { hrefOf, type Labels } from './labels.ts';
import { sentenceOf, type Translator } from './reasons.ts';

/** The drawn results: sections by kind, and the lines to which snippets are added when their texts have been fetched. */
export interface Drawn {
  sections: HTMLElement[];
  lines: { document: number; text: HTMLElement }[];
}

/** Draws the groups of a response; a group with more results than shown gets a link to all of them. */
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

/** The number of texts to search before pausing for the browser. */
const textsAtOnce = 4;

/** Adds the snippets to the lines; all at once, so that the page shifts only once. */
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

/** Lets the browser handle events before continuing. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
