import type { Fault } from '../../src/integration/faults.ts';
import { languageTag, locales } from '../../src/values/locale.ts';
import { addressUnder, addressWithin } from '../../src/values/site-address.ts';
import type { BuiltPage, Tag } from './read-page.ts';
import type { BuiltSite } from './read-site.ts';

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
  const faults: Fault[] = [];
  const report: Report = (page, code, message) => faults.push({ file: page.file, code, message });
  const byAddress = new Map(site.pages.map((page) => [page.address, { page, ids: new Set(page.ids) }]));
  for (const page of site.pages) {
    verifyIds(page, report);
    verifyMarkup(page, site, report);
    verifyResources(page, site, report);
    verifyLinks(page, site, byAddress, report);
    verifyLanguage(page, site, byAddress, report);
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
function verifyMarkup(page: BuiltPage, { base }: BuiltSite, report: Report) {
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
      // What a script will ask for, or lead to.
      if (key.startsWith('data-') && /^\/\w/.test(value) && addressWithin(base, value) === null)
        report(page, 'ADDRESS_OUTSIDE', `<${name} ${key}="${value.slice(0, 60)}"> lies outside ${base}.`);
    }
  }
}

/** A page asks no host but its own, and what it asks for is there. */
function verifyResources(page: BuiltPage, site: BuiltSite, report: Report) {
  for (const tag of page.tags) {
    for (const value of resourcesOf(tag)) {
      if (value === '' || value.startsWith('data:') || value.startsWith('#')) continue;
      const url = resolve(value, page, site);
      if (!url || url.origin !== site.origin) {
        report(page, 'RESOURCE_FOREIGN', `<${tag.name}> asks for ${value}.`);
        continue;
      }
      const address = addressWithin(site.base, decodeURI(url.pathname));
      if (address === null) report(page, 'RESOURCE_OUTSIDE', `<${tag.name}> asks for ${value}, outside ${site.base}.`);
      else if (!site.addresses.has(address)) report(page, 'RESOURCE_MISSING', `<${tag.name}> asks for ${value}, which is not there.`);
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

/** Links and forms lead to a page that exists, at its own address, and anchors to an id on it. */
function verifyLinks(page: BuiltPage, site: BuiltSite, byAddress: ByAddress, report: Report) {
  const reported = new Set<string>();
  const forms = page.tags.flatMap(({ name, attributes }) => (name === 'form' ? (attributes.action ?? []) : []));
  for (const href of [...linksOf(page), ...forms]) {
    if (reported.has(href)) continue;
    const url = resolve(href, page, site);
    const problem = url ? linkProblem(url, site, byAddress) : (['LINK_FORM', 'is no address'] as const);
    if (!problem) continue;
    reported.add(href);
    report(page, problem[0], `the link ${href} ${problem[1]}.`);
  }
}

function linkProblem(url: URL, { addresses, origin, base }: BuiltSite, byAddress: ByAddress): readonly [string, string] | null {
  if (url.origin !== origin) return null;
  const address = addressWithin(base, decodeURI(url.pathname));
  if (address === null) return ['LINK_OUTSIDE', `leads out of ${base}`];
  if (address.endsWith('/index.html')) return ['LINK_SLASH', 'names index.html'];
  const target = byAddress.get(address);
  if (!target && !addresses.has(address)) {
    return addresses.has(`${address}/`) ? ['LINK_SLASH', 'lacks its last slash'] : ['LINK_DEAD', 'leads nowhere'];
  }
  const anchor = decodeURIComponent(url.hash.slice(1));
  return target && anchor !== '' && !target.ids.has(anchor) ? ['ANCHOR_DEAD', 'leads to no place on its page'] : null;
}

/** The language is said, belongs to the address, and a page names itself and its two other languages by their whole addresses. */
function verifyLanguage(page: BuiltPage, site: BuiltSite, byAddress: ByAddress, report: Report) {
  if (page.language === '') report(page, 'LANGUAGE_MISSING', '<html> has no lang.');
  if (page.title === '') report(page, 'TITLE_MISSING', 'the page has no title.');
  const locale = locales.find((candidate) => page.address.startsWith(`/${candidate}/`));
  if (locale && page.language !== languageTag(locale)) report(page, 'LANGUAGE_WRONG', `lang="${page.language}" under /${locale}/.`);
  if (!locale || isHidden(page)) return;

  const whole = (address: string) => site.origin + addressUnder(site.base, address);
  const canonical = page.tags.find(({ name, attributes }) => name === 'link' && attributes.rel === 'canonical')?.attributes.href;
  if (canonical !== whole(page.address))
    report(page, 'CANONICAL', `the canonical address is ${canonical ?? 'missing'}, not ${whole(page.address)}.`);
  const alternates = alternatesOf(page);
  for (const other of locales) {
    const address = `/${other}${page.address.slice(locale.length + 1)}`;
    const given = alternates.get(languageTag(other));
    if (given !== whole(address))
      report(page, 'HREFLANG', `hreflang ${languageTag(other)} is ${given ?? 'missing'}, not ${whole(address)}.`);
    else if (!byAddress.has(address)) report(page, 'HREFLANG', `there is no page ${given}.`);
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
function verifyReach(site: BuiltSite, report: Report) {
  const { pages, origin, base } = site;
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
      const url = resolve(href, from, site);
      const next = url?.origin === origin ? byAddress.get(addressWithin(base, decodeURI(url.pathname)) ?? '') : undefined;
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

function resolve(href: string, page: BuiltPage, { origin, base }: BuiltSite): URL | null {
  return URL.parse(href, origin + addressUnder(base, encodeURI(page.address)));
}
