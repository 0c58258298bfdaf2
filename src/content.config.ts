import { defineCollection } from 'astro:content';
import { recordLoader } from './site/astro-loader.ts';

/** An Astro collection for each folder of content; records are validated against the shapes in `src/schemas` before they are loaded. */
export const collections = {
  cases: defineCollection({ loader: recordLoader('cases') }),
  policies: defineCollection({ loader: recordLoader('policies') }),
  organisations: defineCollection({ loader: recordLoader('organisations') }),
  places: defineCollection({ loader: recordLoader('places') }),
  services: defineCollection({ loader: recordLoader('services') }),
  classifications: defineCollection({ loader: recordLoader('classifications') }),
  sources: defineCollection({ loader: recordLoader('sources') }),
  conflicts: defineCollection({ loader: recordLoader('conflicts') }),
  statistics: defineCollection({ loader: recordLoader('statistics') }),
  checks: defineCollection({ loader: recordLoader('checks') }),
  notCheckable: defineCollection({ loader: recordLoader('notCheckable') }),
  guide: defineCollection({ loader: recordLoader('guide') }),
  people: defineCollection({ loader: recordLoader('people') }),
  works: defineCollection({ loader: recordLoader('works') }),
  glossary: defineCollection({ loader: recordLoader('glossary') }),
  pages: defineCollection({ loader: recordLoader('pages') }),
};
