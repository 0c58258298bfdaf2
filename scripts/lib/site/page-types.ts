import { type Locale, locales } from '../../../src/values/locale.ts';

/** A type of page, derived from its address: `cases/*` is the page of any case. */
export interface PageType {
  /** `cover`, `home`, `404`, `cases`, `cases/*`, `cases/table`, `cases/by/*`, `cases/* beside` */
  name: string;
  /** Addresses without language, sorted; those of the cover and the error page are complete, because they have no language. */
  routes: string[];
  isLocal: boolean;
}

/** Groups the pages of a site by type, so that new types are looked at and tested automatically. */
export function pageTypes(addresses: Iterable<string>): PageType[] {
  const types = new Map<string, PageType>();
  for (const address of [...addresses].sort()) {
    const locale = locales.find((candidate) => address.startsWith(`/${candidate}/`));
    const route = locale ? address.slice(locale.length + 2) : address;
    const name = locale ? typeOf(route) : (coverOrErrors[address] ?? address.slice(1));
    const type = types.get(name) ?? { name, routes: [], isLocal: locale !== undefined };
    if (!type.routes.includes(route)) type.routes.push(route);
    types.set(name, type);
  }
  return [...types.values()];
}

const coverOrErrors: Record<string, string> = { '/': 'cover', '/404.html': '404' };

/** The side-by-side page of a record in both languages; it has the id of the record in the position where list pages have the facet. */
const beside = 'beside';

/** Pages that show all records of a folder in another form. */
const forms = ['table', 'matrix'];

function typeOf(route: string): string {
  const [first, second, third] = route.split('/').filter((step) => step !== '');
  if (first === undefined) return 'home';
  if (second === undefined) return first;
  if (third === undefined && forms.includes(second)) return `${first}/${second}`;
  if (third === beside) return `${first}/* ${beside}`;
  return third === undefined ? `${first}/*` : `${first}/${second}/*`;
}

/** The address of a route in a language: `addressIn('en', 'cases/wuxi/')` is `/en/cases/wuxi/`. */
export function addressIn(locale: Locale, route: string): string {
  return `/${locale}/${route}`;
}
