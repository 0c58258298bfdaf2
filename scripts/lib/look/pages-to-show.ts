import { addressIn, pageTypes } from '../page-types.ts';
import { readSite } from '../read-site.ts';

/** A page to be looked at. */
export interface ShownPage {
  name: string;
  /** Its address without the language, where it has one. */
  route: string;
  isLocal: boolean;
}

/** One page of every type, or of the types that are named. */
export function pagesToShow(dist: string, types?: readonly string[]): ShownPage[] {
  const { pages } = readSite(dist);
  const tags = new Map(pages.map(({ address, tags }) => [address, tags.length]));
  // The richest page of a type shows most of what can go wrong.
  const rank = (route: string, isLocal: boolean) => tags.get(isLocal ? addressIn('en', route) : route) ?? 0;
  return pageTypes(tags.keys())
    .filter(({ name }) => types?.includes(name) ?? true)
    .map(({ name, routes, isLocal }) => ({
      name,
      isLocal,
      route: routes.toSorted((a, b) => rank(b, isLocal) - rank(a, isLocal))[0] ?? '',
    }));
}
