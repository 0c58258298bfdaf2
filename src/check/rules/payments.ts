import type { CaseFile } from '../../schemas/collections.ts';
import { parseFigure } from '../../values/figure.ts';
import { isCurrency } from '../../values/units.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { didYouMean } from '../nearest.ts';
import type { ReadRecord } from '../reading/content.ts';
import { diagnosticAt, type Rule } from './rule.ts';

/** What is said of a payment is said once, counts with figures of its case, and names rules of its case. */
export const payments: Rule = function* (content) {
  for (const record of content.cases) {
    yield* twice(record);
    yield* uncounted(record);
    yield* unruled(record);
  }
};

type Case = ReadRecord<CaseFile>;

function* twice(record: Case): Generator<Diagnostic> {
  const { origins, payers, units, numbers, rules } = record.data.payment;
  const lists = {
    origins: origins.map(({ key }) => key),
    payers: payers.map(({ key }) => key),
    units: units.map(({ key }) => key),
    numbers,
    rules: rules.map(({ policy }) => policy),
  };
  for (const [field, keys] of Object.entries(lists))
    for (const [index, key] of keys.entries())
      if (keys.indexOf(key as never) !== index)
        yield diagnosticAt(record, ['payment', field, index], 'ID_DUPLICATE', `"${key}" stands twice in "${field}".`, 'Delete one.');
}

function* uncounted(record: Case): Generator<Diagnostic> {
  const { figures, payment } = record.data;
  for (const [index, id] of payment.numbers.entries()) {
    const figure = figures.find((each) => each.id === id);
    const path = ['payment', 'numbers', index];
    if (!figure) {
      const ids = figures.map((each) => each.id);
      const fix = didYouMean(id, ids, 'The ids are in "figures".');
      yield diagnosticAt(record, path, 'REF_UNKNOWN', `"${id}" is no figure of this case.`, fix);
    } else if (isMoney(figure)) {
      const fix = 'Name the figure that counts the people served or the units paid for.';
      yield diagnosticAt(record, path, 'NUMBER_IS_MONEY', `"${id}" is an amount of money.`, fix);
    }
  }
}

function* unruled(record: Case): Generator<Diagnostic> {
  const { policies, payment } = record.data;
  for (const [index, { policy }] of payment.rules.entries()) {
    if (policies.includes(policy)) continue;
    const fix = didYouMean(policy, policies, 'Add it to "policies", where the case names its rules.');
    yield diagnosticAt(record, ['payment', 'rules', index, 'policy'], 'REF_UNKNOWN', `"${policy}" is no rule of this case.`, fix);
  }
}

function isMoney({ readings }: CaseFile['figures'][number]): boolean {
  return readings.some(({ printed, reads, unitPrinted }) => {
    const parsed = parseFigure(reads ?? printed, unitPrinted ? { unitPrinted } : {});
    return parsed.ok && isCurrency(parsed.unit);
  });
}
