import type { Atlas } from '../../src/atlas/records.ts';
import { type Entity, entitiesOf } from '../../src/atlas/search/entities.ts';
import { openIndex, type SearchIndex } from '../../src/atlas/search/open-index.ts';
import { showYears } from '../../src/i18n/show.ts';
import { text } from '../../src/i18n/text.ts';
import { vocabularies } from '../../src/i18n/vocabulary.ts';
import { type SearchFiles, searchFiles } from '../../src/site/search-index.ts';
import { statistics } from '../../src/statistics/registry.ts';
import type { Locale } from '../../src/values/locale.ts';

/** Everything the search of the site finds. */
export function searchEntities(atlas: Atlas): Entity[] {
  return entitiesOf(atlas, {
    ways: vocabularies.way,
    computed: statistics,
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
