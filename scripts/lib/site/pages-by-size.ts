import { statSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from '../files.ts';
import { addressIn, type PageType, pageTypes } from './page-types.ts';
import { addressOf } from './read-page.ts';

/** The types of pages in a built folder, with the routes of each from the smallest to the largest English page. */
export function pagesBySize(folder: string): PageType[] {
  const size = new Map(
    filesOf(folder)
      .filter((file) => file.endsWith('.html'))
      .map((file) => [addressOf(file), statSync(join(folder, file)).size]),
  );
  return pageTypes(size.keys()).map((type) => {
    const sizeOf = (route: string) => size.get(type.isLocal ? addressIn('en', route) : route) ?? 0;
    return { ...type, routes: type.routes.toSorted((a, b) => sizeOf(a) - sizeOf(b)) };
  });
}
