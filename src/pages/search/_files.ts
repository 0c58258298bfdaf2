import { entitiesOf } from '../../atlas/search/entities.ts';
import { showYears } from '../../i18n/show.ts';
import { text } from '../../i18n/text.ts';
import { vocabularies } from '../../i18n/vocabulary.ts';
import { loadAtlas } from '../../site/load-atlas.ts';
import { type SearchFiles, searchFiles } from '../../site/search-index.ts';
import { statistics } from '../../statistics/registry.ts';

let made: Promise<SearchFiles> | null = null;

/** The search index, made once for its endpoint and for the pages that name it. */
export function siteSearchFiles(): Promise<SearchFiles> {
  if (import.meta.env.DEV) return make();
  made ??= make();
  return made;
}

async function make(): Promise<SearchFiles> {
  const atlas = await loadAtlas();
  const entities = entitiesOf(atlas, {
    ways: vocabularies.way,
    computed: statistics,
  });
  return searchFiles(entities, { text, years: showYears, pageOfPlace: (id) => atlas.places.get(id)?.page ?? null });
}
