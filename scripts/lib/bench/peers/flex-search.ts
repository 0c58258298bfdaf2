import type { Packages } from '../../programs/packages-on-demand.ts';
import { gzipSize, libraryBytes } from '../gzip.ts';
import { documentsOf, fields, type Peer, type PeerDocument } from './peer.ts';

/** The part of the package that is used. */
interface FlexSearch {
  add(document: PeerDocument): void;
  export(write: (key: string, body: string) => void): void;
  import(key: string, body: string): void;
  search(query: string, options: object): { result: (string | number)[] }[];
}
interface FlexSearchModule {
  Charset: { CJK: unknown };
  Document: new (options: object) => FlexSearch;
}

/** FlexSearch with prefixes and suggestions, merged over the fields; with our encoder, or its own for Chinese. */
export function flexSearch(packages: Packages, encode?: (text: string) => string[]): Peer {
  return {
    name: encode ? 'FlexSearch, normalised' : 'FlexSearch',
    async build(entities) {
      const { Charset, Document } = await packages.load<FlexSearchModule>('flexsearch');
      const fresh = () =>
        new Document({
          document: {
            id: 'id',
            index: fields.map((field) => ({ field, tokenize: 'forward', encoder: encode ? { encode } : Charset.CJK })),
          },
        });
      const made = fresh();
      const documents = documentsOf(entities);
      for (const document of documents) made.add(document);
      const parts: [key: string, body: string][] = [];
      made.export((key, body) => void parts.push([key, body]));
      const titles = JSON.stringify(documents.map(({ id, title }) => [id, title]));
      const data = gzipSize(parts.map(([, body]) => body).join('\n')) + gzipSize(titles);
      let opened: FlexSearch | null = null;
      return {
        bytesFirstResult: data + (await libraryBytes('flexsearch', packages.folder)),
        open: async () => {
          opened = fresh();
          for (const [key, body] of parts) opened.import(key, body);
        },
        ask: async (query) => merged(opened?.search(query, { limit: 50, suggest: true }) ?? []),
      };
    },
  };
}

/** Merges the results of the fields, which are in the order of their weight. */
function merged(found: readonly { result: (string | number)[] }[]): string[] {
  return [...new Set(found.flatMap(({ result }) => result.map(String)))];
}
