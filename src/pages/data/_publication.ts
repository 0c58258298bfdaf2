import { columnMeaning } from '../../atlas/download/data-dictionary.ts';
import { dataPackage } from '../../atlas/download/data-package.ts';
import { type PublishedFile, publishedFiles } from '../../atlas/download/published-files.ts';
import type { Publishing } from '../../atlas/download/publishing.ts';
import type { Atlas } from '../../atlas/records/records.ts';
import { languageOf } from '../../i18n/language.ts';
import { absolute, file } from '../../i18n/paths.ts';
import { csvColumns } from '../../site/csv-columns.ts';
import { dataVersion, sha256 } from '../../site/data-version.ts';
import { loadAtlas } from '../../site/load-atlas.ts';
import { publishedDictionary } from '../../site/published-schemas.ts';

/** All data files of a version of the atlas. */
export interface Publication {
  version: string;
  files: PublishedFile[];
}

let made: { of: Atlas; publication: Publication } | null = null;

/** The publication of the current atlas; memoised for all endpoints and for the page that lists the files. */
export async function publication(site: URL | undefined): Promise<Publication> {
  const atlas = await loadAtlas();
  if (made?.of !== atlas) made = { of: atlas, publication: make(atlas, site) };
  return made.publication;
}

function make(atlas: Atlas, site: URL | undefined): Publication {
  const version = dataVersion(atlas);
  const addressOf: Publishing['addressOf'] = (locale, page) => absolute(site, languageOf(locale).path(page));
  return { version, files: publishedFiles(atlas, { addressOf, traditional: languageOf('zh-hant').script }, version, csvColumns) };
}

/** The response with one of the files. */
export async function publishedFile(site: URL | undefined, name: string): Promise<Response> {
  const found = (await publication(site)).files.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`no data file ${name}`);
  return new Response(found.body);
}

/** The response with the description as a data package. */
export async function packageFile(site: URL | undefined): Promise<Response> {
  const { version, files } = await publication(site);
  const { sources } = await loadAtlas();
  const dictionary = publishedDictionary();
  const described = dataPackage(files, {
    homepage: absolute(site, file('')),
    version,
    title: 'Point to Surface: An atlas of how Chinese cities learned to buy social services',
    description:
      'Cases, rules, organisations, places, services, sources and contradictions, with every figure as printed and where it stands.',
    sources: [...sources.values()].map(({ id, title }) => ({
      title: title.en,
      path: absolute(site, languageOf('en').path(`sources/${id}`)),
    })),
    sha256,
    meaningOf: (table, column) => columnMeaning(dictionary, table, column)?.en ?? null,
  });
  return new Response(`${JSON.stringify(described, null, 2)}\n`);
}
