import { addressIn, pageTypes } from '../../scripts/lib/page-types.ts';
import { paths } from '../../scripts/lib/paths.ts';
import { readSite } from '../../scripts/lib/read-site.ts';
import { locales } from '../../src/values/locale.ts';

/** A page to look at, and how. */
export interface Sample {
  type: string;
  address: string;
  theme: 'light' | 'dark';
  width: 360 | 1440;
  /** The barest page of a type has nothing that the richest, which axe looks at in each language, has not. */
  isBare: boolean;
  /** Whether axe measures contrast, half of its work: colours hang on the theme, so it does in two languages, one in each theme. */
  hasContrast: boolean;
}

const site = readSite(paths.dist);
const size = new Map(site.pages.map(({ address, tags }) => [address, tags.length]));
export const types = pageTypes(size.keys());

const sizeOf = (route: string, isLocal: boolean) => size.get(isLocal ? addressIn('en', route) : route) ?? 0;

/** The richest page of a type, on which most can go wrong. */
export function richest(name: string): string | undefined {
  return routesBySize(name).at(-1);
}

function routesBySize(name: string): string[] {
  const type = types.find((candidate) => candidate.name === name);
  return (type?.routes ?? []).toSorted((a, b) => sizeOf(a, type?.isLocal ?? false) - sizeOf(b, type?.isLocal ?? false));
}

/** Pages of one type that are drawn in a form of their own. */
const forms: Record<string, string[]> = {
  'compare/*': ['compare/cases/'],
  'statistics/*': ['spread-of-services', 'lag-to-national-rule', 'amount-per-beneficiary', 'purchase-money', 'coverage', 'timeline'].map(
    (id) => `statistics/${id}/`,
  ),
};

/**
 * The richest page of every type in every language, and the barest in one. Theme and width turn from sample to sample, so
 * that over the types each language meets each theme and width, and within a type each theme and width occurs.
 */
export const samples: Sample[] = types.flatMap(({ name, isLocal }, turn): Sample[] => {
  const sorted = routesBySize(name);
  const rich = sorted.at(-1) ?? '';
  const bare = sorted[0] ?? '';
  const at = (address: string, step: number, { isBare = false, hasContrast = true } = {}): Sample => {
    const combination = (turn * 3 + step) % 4;
    return {
      type: name,
      address,
      theme: combination % 2 === 0 ? 'light' : 'dark',
      width: combination < 2 ? 360 : 1440,
      isBare,
      hasContrast,
    };
  };
  if (!isLocal) return [at(rich, 0), at(rich, 3)];
  return [
    // The first and the last of the three have one theme; from type to type the other of them is spared.
    ...locales.map((locale, step) => at(addressIn(locale, rich), step, { hasContrast: step !== (turn % 2) * 2 })),
    ...(bare === rich ? [] : [at(addressIn(locales[turn % 3] ?? 'en', bare), 3, { isBare: true })]),
    ...(forms[name] ?? []).map((route, step) => at(addressIn(locales[step % 3] ?? 'en', route), step)),
  ];
});
