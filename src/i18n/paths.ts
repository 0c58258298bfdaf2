import type { Locale } from '../values/locale.ts';
import { cellOf, parseRef } from '../values/ref.ts';

/** Where the site stands on its host: `/`, or the folder that `ATLAS_BASE` names. Every address of the site is made in this file. */
const base = (import.meta.env?.BASE_URL ?? '/').replace(/\/?$/, '/');

/** The folder of each kind of record. */
const folders: Record<string, string> = {
  case: 'cases',
  policy: 'policies',
  organisation: 'organisations',
  service: 'services',
  source: 'sources',
  stat: 'statistics',
  guide: 'guide',
};

/** `path('en', 'cases/wuxi')` is `/en/cases/wuxi/`; anchors stay behind the slash. */
export function path(locale: Locale, page = ''): string {
  const [route = '', anchor] = page.split('#');
  const tail = route === '' ? '' : `${route.replace(/\/$/, '')}/`;
  return `${base}${locale}/${tail}${anchor === undefined ? '' : `#${anchor}`}`;
}

/** An address outside the languages: `file('data/cases.json')`. */
export function file(name: string): string {
  return `${base}${name}`;
}

/** The whole address of a page or file, for whoever reads it elsewhere: canonical links, citations, data files. */
export function absolute(site: URL | undefined, address: string): string {
  return new URL(address, site).href;
}

/** Where a reference leads: records have pages; terms, conflicts, checks, people and works an anchor, figures an anchor on their record's page. */
export function refPath(locale: Locale, ref: string): string {
  const parsed = parseRef(ref);
  if (!parsed) throw new Error(`"${ref}" is no reference`);
  const { kind, id, part } = parsed;
  if (kind === 'conflict') return path(locale, `conflicts#${id}`);
  if (kind === 'check') return path(locale, `checks#${id}`);
  if (kind === 'term') return path(locale, `glossary#${id}`);
  if (kind === 'person') return path(locale, `people#${id}`);
  if (kind === 'classification') return path(locale, `services/crosswalk#${id}`);
  if (kind === 'work') return path(locale, `works#${id}`);
  const folder = folders[kind];
  if (!folder) throw new Error(`"${ref}" has no page of its own`);
  const anchor = part === undefined ? '' : kind === 'stat' ? `#row-${cellOf(part).row}` : `#figure-${part}`;
  return path(locale, `${folder}/${id}${anchor}`);
}
