import { pagesBySize } from '../site/pages-by-size.ts';

/** A page to be looked at. */
export interface ShownPage {
  name: string;
  /** Its address without the language, where it has one. */
  route: string;
  isLocal: boolean;
}

/** One page of every type, or of the types that are named: the richest, since it shows most of what can go wrong. */
export function pagesToShow(dist: string, types?: readonly string[]): ShownPage[] {
  return pagesBySize(dist)
    .filter(({ name }) => types?.includes(name) ?? true)
    .map(({ name, routes, isLocal }) => ({ name, isLocal, route: routes.at(-1) ?? '' }));
}
