import type { CaseFile } from '../../schemas/collections.ts';
import type { Payment, Told } from './payment.ts';
import { type QuotationFile, quotation } from './read-quotation.ts';

/** How a case was paid for, with the lines of its words parsed. */
export function readPayment({ origins, payers, units, numbers, rules }: CaseFile['payment']): Payment {
  return {
    origins: origins.map(told),
    payers: payers.map(told),
    units: units.map(told),
    numbers,
    rules: rules.map(({ policy, ...words }) => ({ ...quotation(words), policy })),
  };
}

function told<Key extends string>({ key, ...words }: QuotationFile & { key: Key }): Told<Key> {
  return { ...quotation(words), key };
}
