import { statisticIds } from '../../atlas/statistics/statistics.ts';
import { showYears } from '../../i18n/show.ts';
import { text } from '../../i18n/text.ts';
import { vocabularies } from '../../i18n/vocabulary.ts';
import { type WordKey, word } from '../../i18n/words.ts';
import { entitiesOf } from '../../search/indexing/entities.ts';
import { type SearchFiles, searchFiles } from '../../search/indexing/search-files.ts';
import { loadAtlas } from '../../site/load-atlas.ts';

let made: Promise<SearchFiles> | null = null;

/** The search index, made once for its endpoint and for the pages that name it. */
export function siteSearchFiles(): Promise<SearchFiles> {
  if (import.meta.env.DEV) return make();
  made ??= make();
  return made;
}

async function make(): Promise<SearchFiles> {
  const atlas = await loadAtlas();
  const title = (id: string) => `statistic.${id}.title` as WordKey;
  const entities = entitiesOf(atlas, {
    ways: vocabularies.way,
    computed: statisticIds.map((id) => ({ id, title: { en: word('en', title(id)), zh: word('zh-hans', title(id)) } })),
  });
  return searchFiles(entities, { text, years: showYears, pageOfPlace: (id) => atlas.places.get(id)?.page ?? null });
}
