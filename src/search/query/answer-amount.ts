import { fillPlaceholders } from '../../values/placeholders.ts';
import type { AmountEntry, AmountFile, Answer } from '../format/answers.ts';
import { readAmount } from '../text/read-amount.ts';
import type { Asked } from './asked.ts';
import { firstOfEachKind, namesIn } from './names-in.ts';
import type { SearchIndex } from './open-index.ts';
import { formOf } from './phrase-form.ts';

/** An amount of money in a folded query by its value, with the place and service named beside it; `null` if there is none. */
export async function askedAmount(index: SearchIndex, text: string): Promise<Asked | null> {
  const amount = readAmount(text);
  if (!amount) return null;
  const { value, from, to } = amount;
  const rest = `${text.slice(0, from)} ${text.slice(to)}`.trim();
  const names = firstOfEachKind(namesIn(index, rest).filter(({ kind }) => kind === 'place' || kind === 'service'));
  const file = await index.amounts();
  const shown = fillPlaceholders(file.phrases.yuan, { amount: value.toLocaleString('en') });
  return {
    kind: 'amount',
    subjects: [{ kind: 'value', id: '', name: shown }, ...names],
    answers: [
      answerAmount(
        file,
        value,
        names.map(({ id }) => id),
      ),
    ],
    // Figures are indexed by their value too, so that the results are those of the amount however it was written.
    text: `${rest} ${value}`.trim(),
  };
}

/** Amounts shown below the sentence. */
const mostRows = 8;

/** What counts as near: a factor of one and a half either way. */
const near = 1.5;

/**
 * The amounts on record of a value: equal ones, else the nearest. `about` are the ids of places and services named beside it: if any amount
 * has them all, only such amounts are looked at.
 */
export function answerAmount({ entries, phrases }: AmountFile, value: number, about: readonly string[]): Answer {
  const narrowed = entries.filter((entry) => about.every((id) => entry.about.includes(id)));
  const own = narrowed.length > 0 ? narrowed : entries;
  const byNearness = [...own].sort((a, b) => distance(a, value) - distance(b, value));
  const equal = byNearness.filter((entry) => isEqual(entry, value));
  const others = byNearness.filter((entry) => !equal.includes(entry) && distance(entry, value) <= Math.log(near));
  const [best] = equal.length > 0 ? equal : byNearness;
  const amount = fillPlaceholders(phrases.yuan, { amount: value.toLocaleString('en') });
  const say = equal.length > 0 ? formOf(phrases.equal, equal.length) : phrases.near;
  return {
    say: fillPlaceholders(say, { n: equal.length, amount, nearest: best?.value ?? '', what: best?.text ?? '' }),
    rest: fillPlaceholders(formOf(phrases.rest, own.length), { total: own.length }),
    rows: [...equal, ...others]
      .filter((entry) => equal.length !== 1 || entry !== best)
      .slice(0, mostRows)
      .map(({ text, value: shown, page }) => ({ text, value: shown, page })),
    links: [...(best ? [[best.title, best.page] as [string, string]] : []), [phrases.ladder, 'statistics/ladder']],
  };
}

/** Whether an amount is the value, not only an interval around it; sums of decimals may differ in the last bit. */
function isEqual({ amount }: AmountEntry, value: number): boolean {
  return amount !== null && Math.abs(amount - value) < value * 1e-9;
}

/** How far an amount is from a value, as the logarithm of their ratio; an interval that holds the value is next to it. */
function distance({ amount, low, high }: AmountEntry, value: number): number {
  if (amount !== null) return Math.abs(Math.log(amount / value));
  if (low <= value && value <= high) return Number.EPSILON;
  return Math.min(Math.abs(Math.log(Math.max(low, 1) / value)), Math.abs(Math.log(high / value)));
}
