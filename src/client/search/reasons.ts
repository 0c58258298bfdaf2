import type { Why } from '../../search/query/explain.ts';
import type { Result } from '../../search/query/search.ts';
import { readAtMost } from './address.ts';

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

/** Of what was typed a sentence repeats no more than this. */
const longestTyped = 24;

export function quoted(typed: string): string {
  const short = readAtMost(typed, longestTyped);
  return short.length < typed.length ? `${short}…` : short;
}

/** Why a record was found, as a sentence: what was corrected, translated or read aloud is named. Empty when nothing was typed. */
export function sentenceOf(say: Say, { kind, why }: Pick<Result, 'kind' | 'why'>): string {
  const reasons = [...new Set(why.map((reason) => reasonOf(say, kind, reason)))];
  return reasons.length === 0 ? '' : say('because', { reasons: reasons.join(say('and')) });
}

function reasonOf(say: Say, kind: Result['kind'], { key, typed, words, through }: Why): string {
  const said = { typed: quoted(typed), words: quoted(words) };
  if (!through) return say(`own.${key}`, said);
  const name = through.name;
  if (key === 'wider') return say('through.instead', { name, ...said });
  const relationSaid = say(`through.${relationOf(kind, through.kind)}`, { name });
  // Its plain name explains itself; a synonym, a reading or a correction is said.
  return key === 'name' || words === name
    ? relationSaid
    : say('with', { relation: relationSaid, how: say(key === 'synonym' ? 'with.synonym' : `own.${key}`, said) });
}

/** What a name is to a record: the service of a case, the issuer of a rule. */
function relationOf(kind: Result['kind'], of: Result['kind']): string {
  if (of === kind) return 'wider';
  if (kind === 'policy' && of === 'organisation') return 'issuer';
  if (kind === 'organisation' && of === 'place') return 'seat';
  return kind === 'case' || kind === 'policy' ? of : 'about';
}
