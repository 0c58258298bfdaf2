import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { addressWithin } from '../../../src/values/site-address.ts';
import { filesOf } from '../files.ts';
import { pageTypes } from '../site/page-types.ts';
import { addressOf } from '../site/read-page.ts';
import { siteAddressOf } from '../site/read-site.ts';
import { elementsOf, readTree } from '../site/read-tree.ts';

/** The cost of a page before interaction, in compressed bytes. */
export interface Weight {
  type: string;
  address: string;
  /** HTML with its inline styles, and linked styles, brotli. */
  page: number;
  /** Only the styles, brotli. */
  styles: number;
  /** The scripts of the page, brotli; scripts loaded on demand do not count. */
  scripts: number;
}

/** The size after brotli compression, as hosts do it ahead of time. */
export function brotliSize(text: string | Buffer): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

function pageWeight(folder: string, base: string, file: string, type: string): Weight {
  const html = readFileSync(join(folder, file), 'utf8');
  const elements = elementsOf(readTree(html));
  const linked = (name: string, rel: string | null, key: string) =>
    elements
      .filter((element) => element.name === name && (rel === null || element.attributes.rel === rel))
      .flatMap(({ attributes }) => attributes[key] ?? [])
      .flatMap((href) => addressWithin(base, href) ?? [])
      .map((address) => readFileSync(join(folder, address)));
  const inlineStyles = elements.flatMap(({ name, code }) => (name === 'style' ? code : [])).join('\n');
  const inlineScripts = elements
    .flatMap(({ name, attributes, code }) => (name === 'script' && code !== '' && !attributes.type?.startsWith('application/') ? code : []))
    .join('\n');
  const linkedStyles = linked('link', 'stylesheet', 'href');
  const sum = (files: Buffer[]) => files.reduce((total, bytes) => total + brotliSize(bytes), 0);
  return {
    type,
    address: addressOf(file),
    page: brotliSize(html) + sum(linkedStyles),
    styles: (inlineStyles ? brotliSize(inlineStyles) : 0) + sum(linkedStyles),
    scripts: (inlineScripts ? brotliSize(inlineScripts) : 0) + sum(linked('script', null, 'src')),
  };
}

/** The largest page of each type, or of some types. Candidates are selected by size on disk, then compared compressed. */
export function heaviest(folder: string, types: readonly string[] | null = null, candidates = 5): Weight[] {
  const { base } = siteAddressOf(folder);
  const size = new Map(
    filesOf(folder)
      .filter((file) => file.endsWith('.html'))
      .map((file) => [file, statSync(join(folder, file)).size]),
  );
  const fileAt = new Map([...size.keys()].map((file) => [addressOf(file), file]));
  const measured = pageTypes(fileAt.keys()).filter(({ name }) => types?.includes(name) ?? true);
  return measured.map(({ name, routes, isLocal }) => {
    const files = routes.flatMap((route) => (isLocal ? ['en', 'zh-hans', 'zh-hant'].map((locale) => `/${locale}/${route}`) : [route]));
    return files
      .flatMap((address) => fileAt.get(address) ?? [])
      .sort((a, b) => (size.get(b) ?? 0) - (size.get(a) ?? 0))
      .slice(0, candidates)
      .map((file) => pageWeight(folder, base, file, name))
      .reduce((most, weight) => (weight.page > most.page ? weight : most));
  });
}
