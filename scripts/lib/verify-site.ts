import { languageTag, locales } from '../../src/values/locale.ts';
import type { BuiltPage, Tag } from './read-page.ts';
import type { BuiltSite } from './read-site.ts';

/** Something a built page must not have; nothing is published while there is one. */
export interface Fault {
  /** `en/cases/wuxi/index.html` */
  file: string;
  code: string;
  message: string;
}

type Report = (page: BuiltPage, code: string, message: string) => void;

/** Attributes that make the browser fetch something at once. */
const resourceAttributes: Record<string, string[]> = {
  img: ['src', 'srcset'],
  script: ['src'],
  iframe: ['src'],
  embed: ['src'],
  object: ['data'],
  source: ['src', 'srcset'],
  video: ['src', 'poster'],
  audio: ['src'],
  track: ['src'],
  image: ['href', 'xlink:href'],
  use: ['href', 'xlink:href'],
};
/** Links that name an address and fetch nothing. */
const quietRelations = ['canonical', 'alternate', 'license', 'author', 'prev', 'next', 'help', 'search'];

/** Everything wrong with a built site, page by page. */
export function verifySite(site: BuiltSite): Fault[] {
  const { origin } = site;
  const faults: Fault[] = [];
  const report: Report = (page, code, message) => faults.push({ file: page.file, code, message });
  const byAddress = new Map(site.pages.map((page) => [page.address, { page, ids: new Set(page.ids) }]));
  for (const page of site.pages) {
    verifyIds(page, report);
    verifyMarkup(page, report);
    verifyResources(page, site, report);
    verifyLinks(page, site, byAddress, report);
    verifyLanguage(page, origin, byAddress, report);
  }
  verifyReach(site, report);
  return faults.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
}

function verifyIds(page: BuiltPage, report: Report) {
  const seen = new Set<string>();
  for (const id of page.ids) {
    if (seen.has(id)) report(page, 'ID_TWICE', `the id "${id}" stands twice.`);
    seen.add(id);
  }
}

/** What the content security policy would refuse, or a reader should never meet. */
function verifyMarkup(page: BuiltPage, report: Report) {
  for (const { name, attributes } of page.tags) {
    for (const [key, value] of Object.entries(attributes)) {
      if (key === 'style') report(page, 'STYLE_ATTRIBUTE', `<${name} style="${value.slice(0, 40)}">: use a class.`);
      if (/^on[a-z]+$/.test(key)) report(page, 'HANDLER_ATTRIBUTE', `<${name} ${key}>: listen in src/client.`);
      // What a template shows when a value was not what it took it for.
      if (value.includes('[object Object]') || value.includes('undefined/') || value.includes('${'))
        report(page, 'VALUE_LEAK', `<${name} ${key}="${value.slice(0, 60)}">.`);
      if (['href', 'src', 'action', 'formaction', 'xlink:href'].includes(key) && /^\s*(javascript|vbscript|file):/i.test(value)) {
        report(page, 'URL_SCHEME', `<${name} ${key}="${value.slice(0, 40)}">.`);
      }
    }
  }
}

/** A page asks no host but its own, and what it asks for is there. */
function verifyResources(page: BuiltPage, { addresses, origin }: BuiltSite, report: Report) {
  for (const tag of page.tags) {
    for (const value of resourcesOf(tag)) {
      if (value === '' || value.startsWith('data:') || value.startsWith('#')) continue;
      const url = resolve(value, page, origin);
      if (!url || url.origin !== origin) report(page, 'RESOURCE_FOREIGN', `<${tag.name}> asks for ${value}.`);
      else if (!addresses.has(decodeURI(url.pathname)))
        report(page, 'RESOURCE_MISSING', `<${tag.name}> asks for ${value}, which is not there.`);
    }
  }
}

function resourcesOf({ name, attributes }: Tag): string[] {
  if (name === 'link') {
    const relations = (attributes.rel ?? '').split(' ');
    return attributes.href && relations.some((relation) => !quietRelations.includes(relation)) ? [attributes.href] : [];
  }
  return (resourceAttributes[name] ?? []).flatMap((key) => {
    const value = attributes[key];
    if (value === undefined) return [];
    return key === 'srcset' ? value.split(',').map((candidate) => candidate.trim().split(/\s+/)[0] ?? '') : [value];
  });
}

type ByAddress = Map<string, { page: BuiltPage; ids: Set<string> }>;

/** Links lead to a page that exists, at its own address, and anchors to an id on it. */
function verifyLinks(page: BuiltPage, site: BuiltSite, byAddress: ByAddress, report: Report) {
  const reported = new Set<string>();
  for (const href of linksOf(page)) {
    if (reported.has(href)) continue;
    const url = resolve(href, page, site.origin);
    const problem = url ? linkProblem(url, site, byAddress) : (['LINK_FORM', 'is no address'] as const);
    if (!problem) continue;
    reported.add(href);
    report(page, problem[0], `the link ${href} ${problem[1]}.`);
  }
}

function linkProblem(url: URL, { addresses, origin }: BuiltSite, byAddress: ByAddress): readonly [string, string] | null {
  if (url.origin !== origin) return null;
  const pathname = decodeURI(url.pathname);
  if (pathname.endsWith('/index.html')) return ['LINK_SLASH', 'names index.html'];
  const target = byAddress.get(pathname);
  if (!target && !addresses.has(pathname)) {
    return addresses.has(`${pathname}/`) ? ['LINK_SLASH', 'lacks its last slash'] : ['LINK_DEAD', 'leads nowhere'];
  }
  const anchor = decodeURIComponent(url.hash.slice(1));
  return target && anchor !== '' && !target.ids.has(anchor) ? ['ANCHOR_DEAD', 'leads to no place on its page'] : null;
}

/** The language is said, belongs to the address, and the three languages of a page name one another. */
function verifyLanguage(page: BuiltPage, origin: string, byAddress: ByAddress, report: Report) {
  if (page.language === '') report(page, 'LANGUAGE_MISSING', '<html> has no lang.');
  if (page.title === '') report(page, 'TITLE_MISSING', 'the page has no title.');
  const locale = locales.find((candidate) => page.address.startsWith(`/${candidate}/`));
  if (locale && page.language !== languageTag(locale)) report(page, 'LANGUAGE_WRONG', `lang="${page.language}" under /${locale}/.`);
  if (!locale || isHidden(page)) return;

  const alternates = alternatesOf(page);
  for (const other of locales) {
    const expected = `${origin}/${other}${page.address.slice(locale.length + 1)}`;
    const given = alternates.get(languageTag(other));
    if (given !== expected) report(page, 'HREFLANG', `hreflang ${languageTag(other)} is ${given ?? 'missing'}, not ${expected}.`);
    else if (!byAddress.has(decodeURI(new URL(expected).pathname))) report(page, 'HREFLANG', `there is no page ${expected}.`);
  }
}

/** Search engines are asked to leave it out. */
function isHidden(page: BuiltPage): boolean {
  return page.tags.some(({ name, attributes }) => name === 'meta' && attributes.name === 'robots');
}

function alternatesOf(page: BuiltPage): Map<string, string> {
  const links = page.tags.filter(({ name, attributes }) => name === 'link' && attributes.rel === 'alternate' && attributes.hreflang);
  return new Map(links.map(({ attributes }) => [attributes.hreflang ?? '', attributes.href ?? '']));
}

/** Whoever starts at the cover can walk to every page without leaving a language by the language switch. */
function verifyReach({ pages, origin }: BuiltSite, report: Report) {
  const byAddress = new Map(pages.map((page) => [page.address, page]));
  const cover = byAddress.get('/');
  const first = pages[0];
  if (!cover) {
    if (first) report({ ...first, file: 'index.html' }, 'COVER_MISSING', 'there is no cover.');
    return;
  }
  const reached = new Set<string>(['/']);
  const ahead = [cover];
  for (let page = ahead.pop(); page; page = ahead.pop()) {
    const from = page;
    const isCover = from.address === '/';
    for (const href of linksOf(from)) {
      const url = resolve(href, from, origin);
      const next = url?.origin === origin ? byAddress.get(decodeURI(url.pathname)) : undefined;
      if (!next || reached.has(next.address) || (!isCover && next.language !== from.language)) continue;
      reached.add(next.address);
      ahead.push(next);
    }
  }
  for (const page of pages) {
    // Pages of a language are all for readers, also those that search engines are asked to leave out; the page of errors has no language.
    const isForReaders = locales.some((locale) => page.address.startsWith(`/${locale}/`)) || !isHidden(page);
    if (!reached.has(page.address) && isForReaders) report(page, 'PAGE_UNREACHED', 'no chain of links leads here from the cover.');
  }
}

/** The addresses a reader can follow: links of the text and of drawings. */
export function linksOf(page: BuiltPage): string[] {
  return page.tags.flatMap(({ name, attributes }) =>
    name === 'a' || name === 'area' ? (attributes.href ?? attributes['xlink:href'] ?? []) : [],
  );
}

function resolve(href: string, page: BuiltPage, origin: string): URL | null {
  return URL.parse(href, `${origin}${encodeURI(page.address)}`);
}
