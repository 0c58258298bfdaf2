import { createHash } from 'node:crypto';
import type { Atlas } from '../../atlas/records/records.ts';
import { text } from '../../i18n/text.ts';
import { traditional } from '../../i18n/traditional.ts';
import { locales } from '../../values/locale.ts';
import { fileNames } from '../format/file-names.ts';
import { questionKinds } from '../format/question-kinds.ts';
import { readFoldingTable } from '../text/fold.ts';
import { type IndexWeights, weightsWith } from '../weights.ts';
import { amountsIn } from './answers/amounts.ts';
import { answersTo, questionsFor, questionWords } from './answers/questions.ts';
import { yearsIn } from './answers/years.ts';
import { cardOf } from './card.ts';
import { entitiesOf } from './entities.ts';
import type { Entity } from './entity.ts';
import { foldingPairsFor } from './folding-table.ts';
import { packIndex } from './pack-index.ts';
import { pinyinOf } from './pinyin.ts';

/** An index as served: a folder named after a digest of its content, and its files. */
export interface SearchFiles {
  folder: string;
  files: Map<string, string>;
}

/** Builds the index of the atlas. Conversion of scripts and pinyin happens here, so that the browser only compares. */
export function searchFilesOf(atlas: Atlas, entities: Entity[] = entitiesOf(atlas), weights: IndexWeights = weightsWith()): SearchFiles {
  const files = new Map<string, string>();
  // The words of questions are read in both scripts too.
  const foldingPairs = foldingPairsFor(entities, questionWords);
  const folding = readFoldingTable(foldingPairs);
  const pageOfPlace = (id: string) => atlas.places.get(id)?.page ?? null;
  const { root, shards, vocabulary, split } = packIndex(entities, { foldingPairs, pinyinOf }, weights);
  for (const record of root.names) if (record.kind === 'place') record.page = pageOfPlace(record.id);
  const put = (name: string, content: unknown) => {
    files.set(name, typeof content === 'string' ? content : JSON.stringify(content));
  };
  put(fileNames.root, root);
  put(fileNames.questions, questionsFor(folding));
  put(
    fileNames.traditional,
    root.names.map(({ names = [], synonyms = [] }, at) => [
      text('zh-hant', split.names[at]?.name ?? { en: '', zh: '' }),
      ...[...names, ...synonyms].map((form) => (traditional(form) === form ? '' : traditional(form))),
    ]),
  );
  put(fileNames.vocabulary, vocabulary.join(' '));
  for (const [at, body] of shards.entries()) put(fileNames.postings(at), body);
  for (const locale of locales) {
    const cards = split.documents.map((entity) => cardOf(entity, locale, split.positions, folding, pageOfPlace));
    for (const [at, own] of chunks(cards, weights.cardsPerFile).entries()) put(fileNames.cards(locale, at), own);
    const texts = split.documents.map(({ about, texts: own }) =>
      [...about, ...own].map((each) => withoutMarkup(text(locale, each))).join('\n'),
    );
    for (const [at, own] of chunks(texts, weights.textsPerFile).entries()) put(fileNames.texts(locale, at), own);
  }
  for (const locale of locales) for (const kind of questionKinds) put(fileNames.answers(locale, kind), answersTo(kind, locale, atlas));
  for (const locale of locales) {
    put(fileNames.answers(locale, 'amount'), amountsIn(locale, atlas));
    put(fileNames.answers(locale, 'years'), yearsIn(locale, atlas));
  }
  const digest = createHash('sha256');
  for (const [name, body] of files) digest.update(`${name}\0${body}\0`);
  return { folder: digest.digest('hex').slice(0, 10), files };
}

function chunks<Item>(items: Item[], length: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / length) }, (_, at) => items.slice(at * length, (at + 1) * length));
}

/** Removes the marks of headings and lists. */
function withoutMarkup(written: string): string {
  return written.replace(/^(?:#+|-|\d+\.) /gm, '');
}
