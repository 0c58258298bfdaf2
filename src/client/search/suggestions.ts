import { highlightsIn } from '../../search/query/highlights.ts';
import type { SearchIndex } from '../../search/query/open-index.ts';
import type { Result } from '../../search/query/results.ts';
import type { SearchResponse } from '../../search/query/search.ts';
import { suggestedKinds } from '../../search/query/suggest.ts';
import { element, marked } from '../shared/elements.ts';
import { hrefOf, type Labels, languageOf, narrowsBy } from './labels.ts';
import { quoted, type Translator } from './reasons.ts';
import type { Recent } from './recent.ts';

/** Whether the query contains the name, or enough of its beginning: in `home care wux`, `wux` is Wuxi. */
function isNamed({ why }: Result, enough: number): boolean {
  return why.some(({ key, typed, words, through }) => through === null && key !== 'about' && typed.length >= words.length * enough);
}

/** The result of each option. */
export type Offers = Map<HTMLElement, Result>;

/** Draws the suggestions in groups, with the result of each option. */
export function suggestions(
  index: SearchIndex,
  labels: Labels,
  t: Translator,
  { groups, matches }: SearchResponse,
): { list: HTMLElement[]; offers: Offers } {
  const offers: Offers = new Map();
  const { suggestionFloor, suggestionOfName, suggestionsPerKind } = index.weights;
  const best = Math.max(0, ...groups.map(({ results }) => results[0]?.score ?? 0));
  const list = suggestedKinds.flatMap((kind): HTMLElement[] => {
    const results = (groups.find((group) => group.kind === kind)?.results ?? [])
      .filter((result) => result.score >= best * suggestionFloor || (narrowsBy(result) !== null && isNamed(result, suggestionOfName)))
      .filter((result) => (narrowsBy(result) ?? hrefOf(result.record, index.locale)) !== null)
      .slice(0, suggestionsPerKind);
    if (results.length === 0) return [];
    const rows = results.map((result) => {
      const option = element(
        'div',
        { role: 'option' },
        element('span', {}, ...labels.marked(result, matches), ' ', ...beside(result)),
        element('small', {}, labels.facts(result).reverse().join(' ')),
      );
      offers.set(option, result);
      return option;
    });
    const label = t(results.some((result) => narrowsBy(result)) ? `suggest.${kind}` : `kind.${kind}`);
    return [group(`suggested-${kind}`, label, rows)];
  });
  return { list, offers };

  /** The secondary text of a suggestion: the typed synonym, if one matched, else the name in the other language. */
  function beside(result: Result): HTMLElement[] {
    const synonym = result.why.find(({ key, through }) => key === 'synonym' && through === null)?.words;
    if (synonym === undefined) return [labels.other(result, matches)].filter((other) => other !== null);
    return [element('span', { lang: languageOf(synonym) }, ...marked(synonym, highlightsIn(index, matches, synonym)))];
  }
}

/** What an option of the recent searches does. */
export type Memory = { repeat: string } | { forget: string } | 'forget all';

/** The recent searches, each followed by an option to forget it. */
export function recentSearches(recent: Recent[], t: Translator): { list: HTMLElement[]; memories: Map<HTMLElement, Memory> } {
  const memories = new Map<HTMLElement, Memory>();
  const option = (memory: Memory, attributes: Record<string, string>, ...content: (Node | string)[]) => {
    const made = element('div', { role: 'option', ...attributes }, ...content);
    memories.set(made, memory);
    return made;
  };
  if (recent.length === 0) return { list: [], memories };
  const rows = recent.flatMap(({ address, name }) => [
    option({ repeat: address }, {}, element('span', {}, quoted(name))),
    option({ forget: address }, { class: 'forget', 'aria-label': t('recent.forget', { name: quoted(name) }) }, '×'),
  ]);
  const all = option('forget all', { class: 'forget-all' }, t('recent.forgetAll'));
  const list = group('recent-searches', t('recent.title'), [...rows, all]);
  list.classList.add('recent');
  return { list: [list], memories };
}

function group(id: string, label: string, options: HTMLElement[]): HTMLElement {
  return element('div', { role: 'group', 'aria-labelledby': id }, element('p', { id }, label), ...options);
}
