import type { Locale } from '../values/locale.ts';
import { cellOf, parseRef } from '../values/ref.ts';

/** The base path of the site on its host: `/`, or the folder in `ATLAS_BASE`. All addresses of the site are made in this file. */
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

/** The address of a page: `path('en', 'cases/wuxi')` is `/en/cases/wuxi/`; anchors follow the slash. */
export function path(locale: Locale, page = ''): string {
  const [route = '', anchor] = page.split('#');
  const tail = route === '' ? '' : `${route.replace(/\/$/, '')}/`;
  return `${base}${locale}/${tail}${anchor === undefined ? '' : `#${anchor}`}`;
}

/** The address of a file, which has no language: `file('data/cases.json')`. */
export function file(name: string): string {
  return `${base}${name}`;
}

/** The absolute address of a page or file, for use outside the site: canonical links, citations, data files. */
export function absolute(site: URL | undefined, address: string): string {
  return new URL(address, site).href;
}

/**
 * The address of a reference: a page for most records; an anchor for terms, conflicts, checks, people and works; for figures an anchor on
 * the page of their record.
 */
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
