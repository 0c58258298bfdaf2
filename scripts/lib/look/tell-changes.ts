import { join } from 'node:path';
import { paths } from '../paths.ts';
import { pageTypes } from '../site/page-types.ts';
import { type Change, comparePictures } from './compare-pictures.ts';
import { lineOf } from './describe-change.ts';
import { picturesIn } from './pictures.ts';
import { referenceOf } from './reference.ts';
import { writeChanged } from './write-changed.ts';

/** The maximum number of changes that are listed one by one. */
const told = 40;

/** Compares the pictures of a build as text and reports which changed; both versions of each are written to files, side by side. */
export function tellChanges(dist: string, against?: string): string[] {
  const reference = referenceOf(dist, against);
  if (!reference) return ['Pictures: there is no other build to compare them with yet.'];
  const pictures = picturesIn(dist);
  const changes = comparePictures(reference.pictures, pictures);
  const all = [...pictures.values()].reduce((sum, own) => sum + own.length, 0).toLocaleString('en');
  if (changes.length === 0) return [`Pictures: all ${all} are as in ${reference.name}.`];
  const out = join(paths.look, 'changed');
  writeChanged(changes, dist, out);
  const more = changes.length - told;
  return [
    ...changes.slice(0, told).map(lineOf),
    ...(more > 0 ? [`… and ${more} more.`] : []),
    `Pictures: of ${all}, these are not as in ${reference.name}: ${sums(changes).join('; ')}.`,
    `Both states of each: ${out}/index.html`,
  ];
}

/** The number of changes by kind of picture and type of page: `12 lanes on cities/*`. */
function sums(changes: readonly Change[]): string[] {
  const typeOf = new Map(
    pageTypes(changes.flatMap(({ pages }) => pages)).flatMap(({ name, routes }) => routes.map((route) => [route, name] as const)),
  );
  const kinds = changes.flatMap(({ before, after, pages }) => {
    const kind = (after ?? before)?.kind ?? '';
    return pages.map((page) => `${kind} on ${typeOf.get(page.replace(/^\/(?:en|zh-han[st])\//, '')) ?? page}`);
  });
  return [...Map.groupBy(kinds, (kind) => kind)].map(([kind, { length }]) => `${length} ${kind}`);
}
