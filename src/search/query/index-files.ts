import type { Locale } from '../../values/locale.ts';
import type { AmountFile, AnswerFile, YearFile } from '../format/answers.ts';
import { fileNames } from '../format/file-names.ts';
import type { QuestionKind } from '../format/question-kinds.ts';
import type { Card, Question } from '../format/records.ts';
import { readShard, type Shard } from '../format/shards.ts';
import type { QueryWeights } from '../weights.ts';

/** Fetches an index file by name. */
export type Load = (name: string) => Promise<string>;

/** The content of the index files other than the root. */
export interface IndexFiles {
  /** The parsed shards with the keys from `first` to `last`, at most two. */
  shards(first: string, last: string): Promise<Shard[]>;
  card(document: number): Promise<Card>;
  text(document: number): Promise<string>;
  vocabulary(): Promise<string[]>;
  /** How questions are recognised. */
  questions(): Promise<Question[]>;
  /** The answers to one kind of question. */
  answers(kind: QuestionKind): Promise<AnswerFile>;
  amounts(): Promise<AmountFile>;
  years(): Promise<YearFile>;
}

/** Access to the index files; each is fetched and parsed once. */
export function filesOf(load: Load, bounds: string[], locale: Locale, { cardsPerFile, textsPerFile }: QueryWeights): IndexFiles {
  const opened = new Map<string, Promise<unknown>>();
  const open = <Content>(name: string, read: (body: string) => Content): Promise<Content> => {
    const known = opened.get(name) as Promise<Content> | undefined;
    if (known) return known;
    const content = load(name).then(read);
    opened.set(name, content);
    // After a failed fetch, the next access tries again.
    content.catch(() => opened.delete(name));
    return content;
  };
  return {
    shards: (first, last) => {
      const from = Math.max(0, lastNotAfter(bounds, first));
      const to = Math.min(from + 1, Math.max(from, lastNotAfter(bounds, last)));
      return Promise.all(Array.from({ length: to - from + 1 }, (_, at) => open(fileNames.postings(from + at), readShard)));
    },
    card: async (document) => {
      const cards = await open(fileNames.cards(locale, Math.floor(document / cardsPerFile)), (body) => JSON.parse(body) as Card[]);
      return cards[document % cardsPerFile] as Card;
    },
    text: async (document) => {
      const texts = await open(fileNames.texts(locale, Math.floor(document / textsPerFile)), (body) => JSON.parse(body) as string[]);
      return texts[document % textsPerFile] ?? '';
    },
    questions: () => open(fileNames.questions, (body) => JSON.parse(body) as Question[]),
    answers: (kind) => open(fileNames.answers(locale, kind), (body) => JSON.parse(body) as AnswerFile),
    amounts: () => open(fileNames.answers(locale, 'amount'), (body) => JSON.parse(body) as AmountFile),
    years: () => open(fileNames.answers(locale, 'years'), (body) => JSON.parse(body) as YearFile),
    vocabulary: () => open(fileNames.vocabulary, (body) => body.split(' ')),
  };
}

/** Index of the last bound that is less than or equal to a key; -1 if there is none. */
function lastNotAfter(bounds: string[], key: string): number {
  let [low, high] = [0, bounds.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((bounds[middle] as string) <= key) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
