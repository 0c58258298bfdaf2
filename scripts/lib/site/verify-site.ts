import type { Fault } from '../../../src/integration/faults.ts';
import { languageTag, locales } from '../../../src/values/locale.ts';
import { addressUnder, addressWithin } from '../../../src/values/site-address.ts';
import { decodeUrl } from './decode-url.ts';
import type { BuiltPage } from './read-page.ts';
import type { BuiltSite } from './read-site.ts';

type Report = (page: BuiltPage, code: string, message: string) => void;
type ByAddress = ReadonlyMap<string, BuiltPage>;

/** All faults of a built site, page by page. */
export function verifySite(site: BuiltSite): Fault[] {
  const faults: Fault[] = [];
  const report: Report = (page, code, message) => faults.push({ file: page.file, code, message });
  const byAddress = new Map(site.pages.map((page) => [page.address, page]));
  const targetOf = targetReader(site);
  for (const page of site.pages) {
    for (const { code, message } of page.faults) report(page, code, message);
    verifyScripted(page, site, report);
    verifyResources(page, site, targetOf, report);
    verifyLinks(page, site, byAddress, targetOf, report);
    verifyLanguage(page, site, byAddress, report);
  }
  verifyReach(site, byAddress, targetOf, report);
  return faults.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
}

/**
 * The target of an address on a page: another host, outside the base path, or a page of the site with an anchor; or the address is invalid.
 */
type Target = 'unreadable' | 'malformed' | 'elsewhere' | 'outside' | { address: string; anchor: string };
type TargetOf = (href: string, page: BuiltPage) => Target;

const malformed = 'has a % that begins no character: write %25';

/** Resolves the addresses of a site. Addresses from the root resolve the same on every page, so they are cached. */
function targetReader({ origin, base }: BuiltSite): TargetOf {
  const known = new Map<string, Target>();
  const read: TargetOf = (href, page) => {
    const url = URL.parse(href, origin + addressUnder(base, encodeURI(page.address)));
    if (!url) return 'unreadable';
    if (url.origin !== origin) return 'elsewhere';
    const decoded = decodeUrl(url);
    if (!decoded) return 'malformed';
    const address = addressWithin(base, decoded.path);
    return address === null ? 'outside' : { address, anchor: decoded.anchor };
  };
  return (href, page) => {
    const target = known.get(href) ?? read(href, page);
    if (href.startsWith('/')) known.set(href, target);
    return target;
  };
}

/** Addresses for scripts are within the site. */
function verifyScripted(page: BuiltPage, { base }: BuiltSite, report: Report) {
  for (const { element, attribute, address } of page.scripted) {
    if (addressWithin(base, address) === null)
      report(page, 'ADDRESS_OUTSIDE', `<${element} ${attribute}="${address.slice(0, 60)}"> lies outside ${base}.`);
  }
}

/** A page loads only resources of its own host, and they exist. */
function verifyResources(page: BuiltPage, { base, addresses }: BuiltSite, targetOf: TargetOf, report: Report) {
  for (const { element, address } of page.resources) {
    if (address === '' || address.startsWith('data:') || address.startsWith('#')) continue;
    const target = targetOf(address, page);
    const asks = `<${element}> asks for ${address}`;
    if (target === 'elsewhere' || target === 'unreadable') report(page, 'RESOURCE_FOREIGN', `${asks}.`);
    else if (target === 'malformed') report(page, 'RESOURCE_FORM', `${asks}, which ${malformed}.`);
    else if (target === 'outside') report(page, 'RESOURCE_OUTSIDE', `${asks}, outside ${base}.`);
    else if (!addresses.has(target.address)) report(page, 'RESOURCE_MISSING', `${asks}, which is not there.`);
  }
}

/** Links and forms lead to existing pages by their exact address, and anchors to an existing id. */
function verifyLinks(page: BuiltPage, site: BuiltSite, byAddress: ByAddress, targetOf: TargetOf, report: Report) {
  for (const href of new Set([...page.links, ...page.actions])) {
    const problem = linkProblem(targetOf(href, page), site, byAddress);
    if (problem) report(page, problem[0], `the link ${href} ${problem[1]}.`);
  }
}

function linkProblem(target: Target, { addresses, base }: BuiltSite, byAddress: ByAddress): readonly [code: string, says: string] | null {
  if (target === 'elsewhere') return null;
  if (target === 'unreadable') return ['LINK_FORM', 'is no address'];
  if (target === 'malformed') return ['LINK_FORM', malformed];
  if (target === 'outside') return ['LINK_OUTSIDE', `leads out of ${base}`];
  const { address, anchor } = target;
  if (address.endsWith('/index.html')) return ['LINK_SLASH', 'names index.html'];
  const page = byAddress.get(address);
  if (!page && !addresses.has(address)) {
    return addresses.has(`${address}/`) ? ['LINK_SLASH', 'lacks its last slash'] : ['LINK_DEAD', 'leads nowhere'];
  }
  return page && anchor !== '' && !page.ids.has(anchor) ? ['ANCHOR_DEAD', 'leads to no place on its page'] : null;
}

/** The language is declared and matches the address; each page declares its absolute address and those of the other two languages. */
function verifyLanguage(page: BuiltPage, site: BuiltSite, byAddress: ByAddress, report: Report) {
  if (page.language === '') report(page, 'LANGUAGE_MISSING', '<html> has no lang.');
  if (page.title === '') report(page, 'TITLE_MISSING', 'the page has no title.');
  const locale = locales.find((candidate) => page.address.startsWith(`/${candidate}/`));
  if (locale && page.language !== languageTag(locale)) report(page, 'LANGUAGE_WRONG', `lang="${page.language}" under /${locale}/.`);
  if (!locale || page.isHidden) return;

  const whole = (address: string) => site.origin + addressUnder(site.base, address);
  if (page.canonical !== whole(page.address))
    report(page, 'CANONICAL', `the canonical address is ${page.canonical ?? 'missing'}, not ${whole(page.address)}.`);
  for (const other of locales) {
    const address = `/${other}${page.address.slice(locale.length + 1)}`;
    const given = page.alternates.get(languageTag(other));
    if (given !== whole(address))
      report(page, 'HREFLANG', `hreflang ${languageTag(other)} is ${given ?? 'missing'}, not ${whole(address)}.`);
    else if (!byAddress.has(address)) report(page, 'HREFLANG', `there is no page ${given}.`);
  }
}

/** Every page can be reached from the cover, within each language, without using the language switch. */
function verifyReach({ pages }: BuiltSite, byAddress: ByAddress, targetOf: TargetOf, report: Report) {
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
    for (const href of from.links) {
      const target = targetOf(href, from);
      const next = typeof target === 'string' ? undefined : byAddress.get(target.address);
      if (!next || reached.has(next.address) || (!isCover && next.language !== from.language)) continue;
      reached.add(next.address);
      ahead.push(next);
    }
  }
  for (const page of pages) {
    // All pages of a language must be reachable, even those hidden from search engines; the error page has no language.
    const isForReaders = locales.some((locale) => page.address.startsWith(`/${locale}/`)) || !page.isHidden;
    if (!reached.has(page.address) && isForReaders) report(page, 'PAGE_UNREACHED', 'no chain of links leads here from the cover.');
  }
}
