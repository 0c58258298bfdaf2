import { type Characters, readCharacters } from './fold.ts';
import type { How, Kind, SearchData, SearchRecord } from './records.ts';
import { type Unit, unitsOf, weightOf } from './units.ts';

/** One name of a record, taken apart. */
export interface Form {
  /** Position of the record. */
  record: number;
  text: string;
  how: Extract<How, 'name' | 'synonym' | 'about' | 'figure'>;
  units: Unit[];
  weight: number;
  /** How each unit is read; empty where it is no Chinese character. `null` for forms that pinyin does not search. */
  syllables: string[] | null;
}

/** Where a link leads and how much of a match it carries. */
export interface Link {
  to: number;
  share: number;
  /** The wider service that stands in for `to`, which has no case of its own. */
  instead: number | null;
}

export interface SearchIndex {
  data: SearchData;
  characters: Characters;
  records: SearchRecord[];
  forms: Form[];
  /** Forms by the key of a unit; Chinese characters by pairs as well. */
  formsByKey: Map<string, number[]>;
  /** Places of Chinese names where a syllable begins. */
  formsBySyllable: Map<string, [form: number, unit: number][]>;
  /** Chinese names of four characters or more by their initials. */
  formsByInitials: Map<string, number[]>;
  /** Every word in letters with its key, sorted. */
  words: [written: string, key: string][];
  /** Wider records of each record and those it names, each with its share. */
  links: Link[][];
  /** How many cases are found through each record. */
  cases: number[];
}

/** Makes an index ready for questions: a few milliseconds, once. */
export function openIndex(data: SearchData): SearchIndex {
  const characters = readCharacters(data.characters);
  const readings = new Map(Object.entries(data.readings).map(([name, syllables]) => [name, syllables.split(' ')]));
  const syllableOf = new Map(
    Object.entries(data.syllables).flatMap(([syllable, written]) => [...written].map((character) => [character, syllable] as const)),
  );
  const forms = data.records.flatMap((record, at) => formsOf(record, at, characters));
  for (const form of forms) form.syllables = syllablesOf(form, syllableOf, readings);
  const links = linksOf(data.records);
  return {
    data,
    characters,
    records: data.records,
    forms,
    formsByKey: group(forms.flatMap(({ units }, at) => keysOf(units).map((key) => [key, at] as const))),
    formsBySyllable: group(
      forms.flatMap(({ syllables }, at) =>
        (syllables ?? []).flatMap((syllable, unit) => (syllable === '' ? [] : [[syllable, [at, unit] as [number, number]] as const])),
      ),
    ),
    formsByInitials: group(
      forms.flatMap(({ syllables }, at) =>
        syllables && syllables.length >= 4 && syllables.every((syllable) => syllable !== '')
          ? [[syllables.map((syllable) => syllable[0]).join(''), at] as const]
          : [],
      ),
    ),
    words: [
      ...new Map(
        forms.flatMap(({ units }) =>
          units.flatMap(({ script, written, key }) => (script === 'han' ? [] : [[written, key] as [string, string]])),
        ),
      ),
    ].sort(([a], [b]) => (a < b ? -1 : 1)),
    links,
    cases: countCases(data.records, links),
  };
}

function formsOf(record: SearchRecord, at: number, characters: Characters): Form[] {
  const form = (text: string, how: Form['how']): Form => {
    const units = unitsOf(text, characters);
    return { record: at, text, how, units, weight: units.reduce((sum, unit) => sum + weightOf(unit), 0), syllables: null };
  };
  return [
    ...[record.name, record.otherName, ...(record.names ?? [])].map((text) => form(text, 'name')),
    ...(record.synonyms ?? []).map((text) => form(text, 'synonym')),
    ...(record.about ?? []).map((text) => form(text, 'about')),
    ...(record.figures ? [form(record.figures, 'figure')] : []),
  ];
}

/** `lv` and `nv` are also typed `lu` and `nu`: here all are `lu` and `nu`. */
export function plainPinyin(letters: string): string {
  return letters.replace(/([ln])v/g, '$1u');
}

function syllablesOf({ how, units }: Form, syllableOf: Map<string, string>, readings: Map<string, string[]>): string[] | null {
  if (how === 'about' || how === 'figure' || !units.some(({ script }) => script === 'han')) return null;
  const known = readings.get(units.map(({ key }) => key).join(''));
  return units.map(({ script, key }, at) => (script === 'han' ? plainPinyin(known?.[at] ?? syllableOf.get(key) ?? '') : ''));
}

function keysOf(units: Unit[]): string[] {
  const pairs = units.flatMap(({ script, key }, at) => {
    const next = units[at + 1];
    return script === 'han' && next?.script === 'han' ? [key + next.key] : [];
  });
  return [...new Set([...units.map(({ key }) => key), ...pairs])];
}

function group<Item>(entries: (readonly [string, Item])[]): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const [key, item] of entries) {
    const items = groups.get(key);
    if (items) items.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** How much of a match a record takes over from those it is found through. */
const shares: Record<Kind, number> = { service: 1, place: 1, organisation: 1, way: 0.9, policy: 0.6, case: 0, term: 0, conflict: 0 };

/** What passes from a wider record: a case of Luwan is a case of Shanghai, a meal for the elderly a little less than elderly care. */
const widerShares: Partial<Record<Kind, number>> = { service: 0.9, place: 1 };

/** A district is no city, nor an organisation its seat: names found through another name stay behind it. */
const shareBetweenNames = 0.6;

/** Who asks for a service that nobody is on record for, gets the cases of its wider one; those of its siblings behind them. */
const shareInstead = 0.5;

function linksOf(records: SearchRecord[]): Link[][] {
  const links = records.map((record) => reachedFrom(record, records));
  const isAnswer = (at: number) => records[at]?.kind === 'case' || records[at]?.kind === 'policy';
  const used = new Set(links.flatMap((list, at) => (isAnswer(at) ? list.map(({ to }) => to) : [])));
  const without = records.flatMap(({ kind, links: wider = [] }, at) =>
    kind === 'service' && !used.has(at) ? wider.map((to) => [to, at] as const) : [],
  );
  return links.map((list, at) =>
    isAnswer(at)
      ? [
          ...list,
          ...without.flatMap(([wider, to]) =>
            list.filter((link) => link.to === wider).map(({ share }) => ({ to, share: shareInstead * share, instead: wider })),
          ),
        ]
      : list,
  );
}

function reachedFrom(record: SearchRecord, records: SearchRecord[]): Link[] {
  const found = new Map<number, number>();
  const reach = (to: number, share: number, steps: number) => {
    const target = records[to];
    if (!target || steps > 4 || (found.get(to) ?? 0) >= share) return;
    found.set(to, share);
    const wider = widerShares[target.kind];
    if (wider !== undefined)
      for (const next of target.links ?? []) if (records[next]?.kind === target.kind) reach(next, share * wider, steps + 1);
  };
  const isAnswer = record.kind === 'case' || record.kind === 'policy';
  for (const to of record.links ?? []) reach(to, shares[records[to]?.kind ?? 'case'] * (isAnswer ? 1 : shareBetweenNames), 0);
  return [...found].filter(([, share]) => share > 0).map(([to, share]) => ({ to, share, instead: null }));
}

function countCases(records: SearchRecord[], links: Link[][]): number[] {
  const counts = records.map(() => 0);
  records.forEach(({ kind }, at) => {
    if (kind === 'case') for (const { to, instead } of links[at] ?? []) if (instead === null) counts[to] = (counts[to] ?? 0) + 1;
  });
  return counts;
}
