import type { Atlas } from '../../src/atlas/records.ts';
import { statisticIds } from '../../src/atlas/statistics/statistics.ts';
import { showYears } from '../../src/i18n/show.ts';
import { text } from '../../src/i18n/text.ts';
import { vocabularies } from '../../src/i18n/vocabulary.ts';
import { type WordKey, word } from '../../src/i18n/words.ts';
import { entitiesOf } from '../../src/search/indexing/entities.ts';
import type { Entity } from '../../src/search/indexing/entity.ts';
import { type SearchFiles, searchFiles } from '../../src/search/indexing/search-files.ts';
import { openIndex, type SearchIndex } from '../../src/search/query/open-index.ts';
import type { Locale } from '../../src/values/locale.ts';

/** Everything the search of the site finds. */
export function searchEntities(atlas: Atlas): Entity[] {
  const title = (id: string) => `statistic.${id}.title` as WordKey;
  return entitiesOf(atlas, {
    ways: vocabularies.way,
    computed: statisticIds.map((id) => ({ id, title: { en: word('en', title(id)), zh: word('zh-hans', title(id)) } })),
  });
}

/** The files the site serves for its search. */
export function searchFilesOf(atlas: Atlas, entities: Entity[] = searchEntities(atlas)): SearchFiles {
  return searchFiles(entities, { text, years: showYears, pageOfPlace: (id) => atlas.places.get(id)?.page ?? null });
}

/** Opens an index from its files, as the browser does from the network. */
export function openFiles({ files }: SearchFiles, locale: Locale): Promise<SearchIndex> {
  return openIndex(async (name) => {
    const body = files.get(name);
    if (body === undefined) throw new Error(`The index has no file "${name}".`);
    return body;
  }, locale);
}
