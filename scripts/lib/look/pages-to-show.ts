import { pagesBySize } from '../site/pages-by-size.ts';

/** A page to look at. */
export interface ShownPage {
  name: string;
  /** Its address, without language if it has one. */
  route: string;
  isLocal: boolean;
}

/** One page of each type, or of the named types: the largest, because it shows most of what can go wrong. */
export function pagesToShow(dist: string, types?: readonly string[]): ShownPage[] {
  return pagesBySize(dist)
    .filter(({ name }) => types?.includes(name) ?? true)
    .map(({ name, routes, isLocal }) => ({ name, isLocal, route: routes.at(-1) ?? '' }));
}
