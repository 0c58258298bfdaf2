import { openIndex } from '../../src/atlas/search/open-index.ts';
import { ranked } from '../../src/atlas/search/query.ts';
import { showYears } from '../../src/i18n/show.ts';
import { text } from '../../src/i18n/text.ts';
import { vocabularies } from '../../src/i18n/vocabulary.ts';
import { atlasOf } from '../../src/site/loaders/read-atlas.ts';
import { readContent } from '../../src/site/loaders/read-content.ts';
import { searchData } from '../../src/site/search-index.ts';

export const atlas = atlasOf(readContent('content'));

const index = openIndex(
  searchData(atlas, {
    locale: 'en',
    text: (words) => text('en', words),
    years: (dated) => showYears('en', dated),
    ways: vocabularies.way,
  }),
);

export interface Answer {
  /** `kind/id` */
  record: string;
  score: number;
}

/** Asks the search of the site, as readers of the English pages do. Best first; equal scores tie. */
export function ask(query: string): Answer[] {
  return ranked(index, query).map(({ kind, id, score }) => ({ record: `${kind}/${id}`, score }));
}
