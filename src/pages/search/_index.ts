import { showYears } from '../../i18n/show.ts';
import { text } from '../../i18n/text.ts';
import { vocabularies } from '../../i18n/vocabulary.ts';
import { loadAtlas } from '../../site/load-atlas.ts';
import { searchData, searchFile } from '../../site/search-index.ts';
import type { Locale } from '../../values/locale.ts';

const made = new Map<Locale, Promise<{ name: string; body: string }>>();

/** The search index for readers of one language, made once for its endpoint and for the page that names it. */
export function searchIndexFile(locale: Locale): Promise<{ name: string; body: string }> {
  if (import.meta.env.DEV) return make(locale);
  const file = made.get(locale) ?? make(locale);
  made.set(locale, file);
  return file;
}

async function make(locale: Locale): Promise<{ name: string; body: string }> {
  const data = searchData(await loadAtlas(), {
    locale,
    text: (words) => text(locale, words),
    years: (dated) => showYears(locale, dated),
    ways: vocabularies.way,
  });
  return searchFile(data);
}
