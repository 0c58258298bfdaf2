import { type Asked, ask } from './asked.ts';
import { abbreviationStretches } from './match-abbreviation.ts';
import { qualityOf, type Stretch, stretchesIn } from './match-form.ts';
import { initialsStretches, pinyinStretches } from './match-pinyin.ts';
import type { Form, Link, SearchIndex } from './open-index.ts';
import type { How } from './records.ts';
import { correct } from './spelling.ts';

/** What answers a unit of the question. */
export interface Match {
  quality: number;
  how: How;
  /** The words of the atlas; of a year, the year. */
  words: string;
  /** Position of the record whose words they are. */
  record: number;
}

/** For each unit of the question, its best answer. */
export type Cover = (Match | null)[];

/** A question taken apart, and the records whose own names answer something of it. */
export interface Understood {
  asked: Asked[];
  own: Map<number, Cover>;
  /** Stretches that answer by sound or by abbreviation, with their form. */
  indirect: [form: number, stretch: Stretch][];
}

/** Understands a question as it stands; what then means nothing is read as a misspelling or an abbreviation. */
export function understand(index: SearchIndex, query: string): Understood {
  const asked = ask(index, query);
  const literal = answersTo(index, asked);
  const unknown = new Set(asked);
  for (const cover of literal.own.values()) {
    asked.forEach((unit, at) => {
      if (cover[at]) unknown.delete(unit);
    });
  }
  return unknown.size === 0 ? literal : answersTo(index, correct(index, asked, unknown), unknown);
}

function answersTo(index: SearchIndex, asked: Asked[], unknown: ReadonlySet<Asked> = new Set()): Understood {
  const indirect = [...pinyinStretches(index, asked), ...initialsStretches(index, asked), ...abbreviationStretches(index, asked, unknown)];
  return { asked, indirect, own: ownCovers(index, asked, indirect) };
}

function ownCovers(index: SearchIndex, asked: Asked[], indirect: Understood['indirect']): Map<number, Cover> {
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
      const isTorn =
        quality < 1 &&
        Array.from({ length: stretch.to - stretch.from }, (_, at) => lengths[stretch.from + at] ?? 0).some(
          (length) => length > stretch.to - stretch.from,
        );
      write(form.record, stretch, {
        quality: quality * stretch.share * (isTorn ? shareOfTorn : 1),
        how: stretch.how,
        words: wordsOf(form, stretch),
        record: form.record,
      });
    }
  }

  asked.forEach((unit, at) => {
    if (!isYear(unit)) return;
    const year = Number(unit.written);
    index.records.forEach(({ years }, record) => {
      if (!years || years[0] > year || (years[1] ?? year) < year) return;
      write(record, { from: at, to: at + 1 }, { quality: years[0] === year ? 1 : 0.85, how: 'year', words: unit.written, record });
      // 2007年: the word for the year is part of it.
      if (asked[at + 1]?.written === '年')
        write(record, { from: at + 1, to: at + 2 }, { quality: 1, how: 'year', words: unit.written, record });
    });
  });
  return covers;
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

/** A part torn out of a longer name in the question. */
const shareOfTorn = 0.6;

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
  if (how === 'name' || how === 'synonym' || how === 'about') return text;
  return text.slice(units[formFrom]?.from, units[formTo - 1]?.to);
}

/** Any year that somebody may mean; whether a record has it is another question. */
function isYear({ script, written }: Asked): boolean {
  return script === 'number' && /^(?:19|20)\d\d$/.test(written);
}

/** Names that share a word or a pair of characters with the question. */
function candidates({ formsByKey }: SearchIndex, asked: Asked[]): Set<number> {
  const found = new Set<number>();
  const take = (key: string) => {
    for (const at of formsByKey.get(key) ?? []) found.add(at);
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

/** Less of a name than this is not enough to be found through. */
const leastQualityPassedOn = 0.65;

/** What a record's own name and its links both say is a little surer. */
const confirmation = 0.05;

/** What the names of a record's services, places and organisations say counts for it as well. */
export function throughLinks(index: SearchIndex, own: Map<number, Cover>, length: number): Map<number, Cover> {
  const covers = new Map<number, Cover>();
  index.records.forEach(({ kind }, record) => {
    const mine = own.get(record);
    const links = index.links[record]?.filter(({ to }) => own.has(to)) ?? [];
    if (!mine && links.length === 0) return;
    const cover = Array.from({ length }, (_, at) =>
      better(mine?.[at] ?? null, bestLinked(index, own, links, at), kind === 'case' || kind === 'policy'),
    );
    if (cover.some((match) => match !== null)) covers.set(record, cover);
  });
  return covers;
}

function bestLinked(index: SearchIndex, own: Map<number, Cover>, links: Link[], at: number): Match | null {
  let best: { match: Match; link: Link; quality: number } | null = null;
  for (const link of links) {
    const match = own.get(link.to)?.[at];
    if (!match || match.quality < leastQualityPassedOn || match.how === 'year' || match.how === 'about') continue;
    const quality = match.quality * link.share;
    if (best === null || quality > best.quality) best = { match, link, quality };
  }
  if (best === null) return null;
  const {
    match,
    link: { instead },
    quality,
  } = best;
  return instead === null ? { ...match, quality } : { quality, how: 'wider', words: index.records[instead]?.name ?? '', record: instead };
}

function better(own: Match | null, linked: Match | null, isAnswer: boolean): Match | null {
  if (!own || !linked) return own ?? linked;
  if (!isAnswer) return own.quality >= linked.quality ? own : linked;
  const [best, other] = own.quality >= linked.quality ? [own, linked] : [linked, own];
  return { ...best, quality: best.quality + confirmation * other.quality };
}
