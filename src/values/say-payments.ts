import { groupByEach } from './group.ts';
import { fillPlaceholders } from './placeholders.ts';

/** How something was paid for, in words prepared for a sentence. */
export interface SaidPayment {
  /** Place and year: "Wuxi (2007)". */
  name: string;
  /** The same with the title, for two of one place and year. */
  longName: string;
  /** Who paid, per what, and out of which money: "the city paid for each household, out of the budget". */
  clause: string;
  /** Whether an amount is recorded. */
  hasPrice: boolean;
}

/** The words and marks of a language that make a sentence of payments. */
export interface PaymentWords {
  paid: string;
  paidAlike: string;
  noPrice: string;
  /** Between parts of a sentence, between sentences, between the last two names and between other names. */
  semicolon: string;
  fullStop: string;
  and: string;
  listComma: string;
}

/** What the payments have in common and what not, in one sentence; and, if an amount is missing, that they have no price to compare. */
export function sayPayments(words: PaymentWords, payments: readonly SaidPayment[]): string {
  const names = namesOf(payments);
  const groups = [...groupByEach(payments.keys(), (at) => [payments[at]?.clause ?? ''])];
  const template = groups.length === 1 && payments.length > 1 ? words.paidAlike : words.paid;
  const parts = groups.map(([clause, members]) =>
    fillPlaceholders(template, {
      names: joined(
        words,
        members.map((at) => names[at] ?? ''),
      ),
      clause,
    }),
  );
  const unpriced = payments.flatMap(({ hasPrice }, at) => (hasPrice ? [] : (names[at] ?? [])));
  const noPrice = fillPlaceholders(words.noPrice, { names: joined(words, unpriced) });
  const said = capitalised(parts.join(words.semicolon)) + words.fullStop;
  return (payments.length > 1 && unpriced.length > 0 ? said + noPrice : said).trim();
}

/** The name of each payment; where two of them have one name, the long one. */
function namesOf(payments: readonly SaidPayment[]): string[] {
  return payments.map(({ name, longName }) => (payments.filter((other) => other.name === name).length > 1 ? longName : name));
}

function joined({ listComma, and }: PaymentWords, names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(listComma)}${and}${last}`;
}

function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
