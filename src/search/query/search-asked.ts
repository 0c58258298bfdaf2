import { ask } from './ask.ts';
import type { Asked } from './asked.ts';
import type { SearchIndex } from './open-index.ts';
import { type Options, type SearchResponse, search } from './search.ts';

/**
 * Searches for what a reader typed: if it is a question, its answer, and the results without the words of the question, limited to what was
 * asked for and with its kind first.
 */
export async function searchAsked(
  index: SearchIndex,
  text: string,
  options: Options = {},
): Promise<{ asked: Asked | null; response: SearchResponse }> {
  const asked = text.trim() === '' ? null : await ask(index, text);
  const { names = [], ...filters } = asked?.filters ?? {};
  const words = asked?.filters ? asked.text : asked?.text || text;
  const response = await search(index, words, {
    ...filters,
    ...options,
    asksFor: asked?.asksFor ?? null,
    names: [...(options.names ?? []), ...names],
  });
  return { asked, response };
}
