import type { How } from '../format/records.ts';
import { abbreviationStretches } from './match-abbreviation.ts';
import { qualityOf, type Stretch, stretchesIn } from './match-form.ts';
import { initialsStretches, pinyinStretches } from './match-pinyin.ts';
import type { Form } from './name-forms.ts';
import type { SearchIndex } from './open-index.ts';
import type { Asked } from './query-terms.ts';

/** What answers a unit of the question. */
export interface Match {
  quality: number;
  how: How;
  /** The words of the atlas. */
  words: string;
  /** Position of the name whose words they are. */
  record: number;
}

/** For each unit of the question, its best answer. */
export type Cover = (Match | null)[];

/** A question taken apart, and the names that answer something of it. */
export interface Understood {
  asked: Asked[];
  own: Map<number, Cover>;
  /** For each part, the length of the longest whole name it belongs to. */
  lengths: number[];
  /** Stretches that answer by sound or by abbreviation, with their form. */
  indirect: [form: number, stretch: Stretch][];
}

/** The names that answer a question; runs of characters in `unknown` are also read as abbreviations. */
export function understand(index: SearchIndex, asked: Asked[], unknown: ReadonlySet<Asked> = new Set()): Understood {
  const indirect = [...pinyinStretches(index, asked), ...initialsStretches(index, asked), ...abbreviationStretches(index, asked, unknown)];
  return { asked, indirect, ...ownCovers(index, asked, indirect) };
}

function ownCovers(index: SearchIndex, asked: Asked[], indirect: Understood['indirect']): Pick<Understood, 'own' | 'lengths'> {
  const covers = new Map<number, Cover>();
  const write = (record: number, { from, to }: Pick<Stretch, 'from' | 'to'>, match: Match) => {
    const cover =
      covers.get(record) ??
      covers
        .set(
          record,
          asked.map(() => null),
        )
        .get(record);
    if (cover) for (let at = from; at < to; at++) if ((cover[at]?.quality ?? 0) < match.quality) cover[at] = match;
  };
  const answers = formsAnswering(index, asked, indirect);
  const lengths = longestNames(asked.length, answers);
  for (const { form, stretches, quality } of answers) {
    for (const stretch of stretches) {
      // Nursing home is a name: who asks for it does not ask for home care, or only a little.
      const isWithin = Array.from({ length: stretch.to - stretch.from }, (_, at) => lengths[stretch.from + at] ?? 0).some(
        (length) => length > stretch.to - stretch.from,
      );
      write(form.record, stretch, {
        quality: quality * stretch.share * (!isWithin ? 1 : quality < 1 ? shareOfTorn : shareOfInner),
        how: stretch.how,
        words: wordsOf(form, stretch),
        record: form.record,
      });
    }
  }
  return { own: covers, lengths };
}

interface FormAnswer {
  form: Form;
  stretches: Stretch[];
  quality: number;
}

function formsAnswering(index: SearchIndex, asked: Asked[], indirect: Understood['indirect']): FormAnswer[] {
  const byForm = new Map<number, Stretch[]>();
  for (const [at, stretch] of indirect) byForm.set(at, [...(byForm.get(at) ?? []), stretch]);
  const found: [number, Stretch[]][] = [
    ...[...candidates(index, asked)].map((at): [number, Stretch[]] => [at, stretchesIn(asked, index.forms[at] as Form)]),
    ...[...byForm].map(([at, stretches]): [number, Stretch[]] => [at, longest(stretches)]),
  ];
  return found.flatMap(([at, stretches]) => {
    const form = index.forms[at] as Form;
    return stretches.length === 0 ? [] : [{ form, stretches, quality: qualityOf(form, stretches) }];
  });
}

/** A whole name within a longer one: 就业培训 in 下岗就业培训. */
const shareOfInner = 0.9;

/** A part torn out of a longer name in the question. */
export const shareOfTorn = 0.6;

/** For each unit of the question, the length of the longest whole name it belongs to. */
function longestNames(length: number, answers: FormAnswer[]): number[] {
  const lengths = Array.from({ length }, () => 0);
  for (const { stretches, quality } of answers) {
    const [only] = stretches;
    if (!only || stretches.length > 1 || quality < 1) continue;
    for (let at = only.from; at < only.to; at++) lengths[at] = Math.max(lengths[at] ?? 0, only.to - only.from);
  }
  return lengths;
}

/** What to quote: the whole name, or the part that was meant when the question says it in another way. */
function wordsOf({ text, units }: Form, { how, formFrom, formTo }: Stretch): string {
  if (how === 'name' || how === 'synonym') return text;
  return text.slice(units[formFrom]?.from, units[formTo - 1]?.to);
}

/** Names that share a word or a pair of characters with the question. */
function candidates({ formTexts }: SearchIndex, asked: Asked[]): Set<number> {
  const found = new Set<number>();
  const take = (key: string) => {
    for (const at of formTexts.get(key)) found.add(at);
  };
  asked.forEach((unit, at) => {
    const [before, after] = [asked[at - 1], asked[at + 1]];
    if (unit.script === 'han' && after?.script === 'han') take(unit.key + after.key);
    else if (unit.script !== 'han' || before?.script !== 'han') for (const key of unit.answers.keys()) take(key);
  });
  return found;
}

/** The longest of the stretches that begin together or run into each other. */
function longest(stretches: Stretch[]): Stretch[] {
  const chosen: Stretch[] = [];
  for (const stretch of stretches.toSorted((a, b) => b.to - b.from - (a.to - a.from) || b.formTo - b.formFrom - (a.formTo - a.formFrom))) {
    if (
      chosen.every(
        ({ from, to, formFrom, formTo }) =>
          (stretch.to <= from || stretch.from >= to) && (stretch.formTo <= formFrom || stretch.formFrom >= formTo),
      )
    )
      chosen.push(stretch);
  }
  return chosen;
}
