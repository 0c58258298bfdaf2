import { Charset, Document } from 'flexsearch';
import { gzipSize, libraryBytes } from '../gzip.ts';
import { documentsOf, fields, type Peer, type PeerDocument } from './peer.ts';

type Row = PeerDocument & Record<string, string>;

/** FlexSearch with prefixes and suggestions, merged over the fields; with an encoder of ours or its own for Chinese. */
export function flexSearch(encode?: (text: string) => string[]): Peer {
  return {
    name: encode ? 'FlexSearch, normalised' : 'FlexSearch',
    async build(entities) {
      const fresh = () =>
        new Document<Row>({
          document: {
            id: 'id',
            index: fields.map((field) => ({ field, tokenize: 'forward', encoder: encode ? { encode } : Charset.CJK })),
          },
        } as unknown as ConstructorParameters<typeof Document<Row>>[0]);
      const made = fresh();
      const documents = documentsOf(entities) as Row[];
      for (const document of documents) made.add(document);
      const parts: [key: string, body: string][] = [];
      made.export((key, body) => void parts.push([key, body]));
      const titles = JSON.stringify(documents.map(({ id, title }) => [id, title]));
      const data = gzipSize(parts.map(([, body]) => body).join('\n')) + gzipSize(titles);
      let opened: Document<Row> | null = null;
      return {
        bytesFirstResult: data + (await libraryBytes('flexsearch')),
        open: async () => {
          opened = fresh();
          for (const [key, body] of parts) opened.import(key, body);
        },
        ask: async (query) => merged(opened?.search(query, { limit: 50, suggest: true }) ?? []),
      };
    },
  };
}

/** One list out of one a field: the fields stand in the order of their weight. */
function merged(found: unknown): string[] {
  return [...new Set((found as { result: (string | number)[] }[]).flatMap(({ result }) => result.map(String)))];
}
