import type { Result, Why } from '../atlas/search/query.ts';

/** Words of the page, by the last part of their key. */
export type Say = (key: string, values?: Record<string, string | number>) => string;

/** Reads the words a page hands over; `|` parts one from many. */
export function sayer(words: Record<string, string>): Say {
  return (key, values = {}) => {
    const forms = (words[key] ?? '').split('|');
    const form = (values.n === 1 ? forms[0] : forms.at(-1)) ?? '';
    return form.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
  };
}

/** Why a record was found, as a sentence: what was corrected, translated or read aloud is named. */
export function sentenceOf(say: Say, { kind, why }: Result): string {
  const reasons = [...new Set(why.map((reason) => reasonOf(say, kind, reason)))];
  return say('because', { reasons: reasons.join(say('and')) });
}

function reasonOf(say: Say, kind: Result['kind'], { key, typed, words, through }: Why): string {
  if (!through) return say(`own.${key}`, { typed, words });
  const name = through.name;
  if (key === 'wider') return say('through.instead', { name, typed });
  const relation = through.kind === kind ? 'wider' : through.kind === 'organisation' && kind === 'policy' ? 'issuer' : through.kind;
  const relationSaid = say(`through.${relation}`, { name });
  // Its plain name explains itself; a synonym, a reading or a correction is said.
  return key === 'name' || words === name
    ? relationSaid
    : say('with', { relation: relationSaid, how: say(`own.${key}`, { typed, words }) });
}
