import type { Atlas } from '../../atlas/records.ts';
import { entitiesOf } from '../../atlas/search/entities.ts';
import { statisticIds } from '../../atlas/statistics/statistics.ts';
import { showYears } from '../../i18n/show.ts';
import { text } from '../../i18n/text.ts';
import { vocabularies } from '../../i18n/vocabulary.ts';
import { type WordKey, word } from '../../i18n/words.ts';
import { loadAtlas } from '../../site/load-atlas.ts';
import { type SearchFiles, searchFiles } from '../../site/search-index.ts';

let made: { of: Atlas; files: SearchFiles } | null = null;

/** The search index of an atlas, made once for its endpoint and for the pages that name it. */
export async function siteSearchFiles(): Promise<SearchFiles> {
  const atlas = await loadAtlas();
  if (made?.of !== atlas) made = { of: atlas, files: make(atlas) };
  return made.files;
}

function make(atlas: Atlas): SearchFiles {
  const title = (id: string) => `statistic.${id}.title` as WordKey;
  const entities = entitiesOf(atlas, {
    ways: vocabularies.way,
    computed: statisticIds.map((id) => ({ id, title: { en: word('en', title(id)), zh: word('zh-hans', title(id)) } })),
  });
  return searchFiles(entities, { text, years: showYears, pageOfPlace: (id) => atlas.places.get(id)?.page ?? null });
}
