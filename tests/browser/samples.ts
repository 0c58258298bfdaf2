import { seeded } from '../../scripts/lib/bench/seeded.ts';
import { paths } from '../../scripts/lib/paths.ts';
import { addressIn } from '../../scripts/lib/site/page-types.ts';
import { pagesBySize } from '../../scripts/lib/site/pages-by-size.ts';
import { allCombinations, pairwise } from '../../scripts/lib/test/pairwise.ts';
import { locales } from '../../src/values/locale.ts';
import { seed } from '../chance.ts';

/** A page to look at, and how. */
export interface Sample {
  /** The page whatever its language: `cases/wuxi/`; the cover and the page of errors have none. */
  route: string;
  address: string;
  theme: Theme;
  width: number;
}

export type Theme = 'light' | 'dark' | 'print';

interface Looks {
  themes: readonly Theme[];
  widths: readonly number[];
}

interface PageOfType {
  route: string;
  isLocal: boolean;
}

export const types = pagesBySize(paths.dist);

/** The richest page of every type, on which most can go wrong. */
export const richestPages = types.map(({ routes, isLocal }): PageOfType => ({ route: routes.at(-1) ?? '', isLocal }));

/** The barest page of every type that has several. */
export const barestPages = types
  .filter(({ routes }) => routes.length > 1)
  .map(({ routes, isLocal }): PageOfType => ({ route: routes[0] ?? '', isLocal }));

/** The richest page of one type. */
export function richest(name: string): string {
  return types.find((type) => type.name === name)?.routes.at(-1) ?? '';
}

/** Pages of one type that are drawn in a form of their own. */
export const specialPages = [
  'compare/cases/',
  ...['spread-of-services', 'lag-to-national-rule', 'amount-per-beneficiary', 'purchase-money', 'coverage', 'timeline'].map(
    (id) => `statistics/${id}/`,
  ),
].map((route): PageOfType => ({ route, isLocal: true }));

/** Each page once, in a language, a theme and a width as chance has it. */
export function singleSamples(pages: readonly PageOfType[], { themes, widths }: Looks): Sample[] {
  const chance = seeded(seed);
  return pages.map(({ route }) => ({
    route,
    address: addressIn(chance.pick(locales), route),
    theme: chance.pick(themes),
    width: chance.pick(widths),
  }));
}

/** Each page in each language, with themes and widths so that every two of page, language, theme and width meet. */
export function pairwiseSamples(pages: readonly PageOfType[], looks: Looks): Sample[] {
  const chance = seeded(seed);
  return combined(pages, looks, (factors) => pairwise(factors, chance));
}

/** Each page in each language, each theme and each width. */
export function allSamples(pages: readonly PageOfType[], looks: Looks): Sample[] {
  return combined(pages, looks, allCombinations);
}

function combined(pages: readonly PageOfType[], { themes: theme, widths: width }: Looks, combine: typeof allCombinations): Sample[] {
  const routes = (isLocal: boolean) => pages.filter((page) => page.isLocal === isLocal).map(({ route }) => route);
  return [
    ...combine({ route: routes(true), locale: locales, theme, width }).map(({ locale, ...sample }) => ({
      ...sample,
      address: addressIn(locale, sample.route),
    })),
    ...combine({ route: routes(false), theme, width }).map((sample) => ({ ...sample, address: sample.route })),
  ];
}
