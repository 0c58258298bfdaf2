import { getCollection, getEntry } from 'astro:content';
import type { AtlasFiles } from '../atlas/records/atlas-files.ts';
import { buildAtlas } from '../atlas/records/build-atlas.ts';
import type { Narratives, Story } from '../atlas/records/quotation.ts';
import type { Atlas } from '../atlas/records/records.ts';
import { collectionNames } from '../schemas/collections.ts';

let built: Promise<Atlas> | null = null;

/**
 * The atlas, built once for all pages; in development once for each state of the content. Only this file imports `astro:content`, which has
 * no records in development.
 */
export async function loadAtlas(): Promise<Atlas> {
  if (import.meta.env.DEV) return (await written()).atlas;
  built ??= build();
  return built;
}

/** The text of one of the site's own pages. It is not a record: it has no figures and dates of its own, and is not published as data. */
export async function loadPage(id: string): Promise<Story> {
  const page = import.meta.env.DEV
    ? (await written()).pages.find((each) => each.id === id)
    : ((await getEntry('pages', id))?.data as { narratives: Narratives } | undefined);
  if (!page) throw new Error(`there is no page in content/pages/${id}`);
  return { narratives: page.narratives, figures: [], date: null, until: null, dates: [] };
}

async function written() {
  const { writtenContent } = await import('../check/live-content.ts');
  return writtenContent.sound();
}

async function build(): Promise<Atlas> {
  const names = [...collectionNames, 'notCheckable', 'glossary'] as const;
  const files = names.map(async (name) => [name, (await getCollection(name)).map(({ data }) => data)]);
  return buildAtlas(Object.fromEntries(await Promise.all(files)) as AtlasFiles);
}
