import type { StaffingRule } from '../calculators/centre-staffing.ts';
import type { EvaluationRule } from '../calculators/guangzhou-evaluation.ts';
import type { Price, Prices } from '../calculators/post-or-project.ts';
import { figureAt } from '../records/figure-at.ts';
import { preferredReading, quantityAt } from '../records/quantity.ts';
import type { Quantity } from '../records/quotation.ts';
import type { Atlas, GuideRecord, Phrase } from '../records/records.ts';

/** References of the figures that each calculator uses, by their name in its rule. No constant is written in code. */
const refs = {
  'guangzhou-evaluation': {
    excellent: 'policy/guangzhou-purchase-evaluation-measures#excellent',
    failed: 'policy/guangzhou-purchase-evaluation-measures#failed',
    barYears: 'policy/guangzhou-purchase-evaluation-measures#bar',
  },
  'post-or-project': {
    post: 'case/shenzhen-post-purchase#price',
    shenzhenCentre: 'case/shenzhen-community-service-centres#price',
    // The reading "about", from the sentence that compares the two ways of buying.
    guangzhouCentre: 'case/guangzhou-family-service-centres#price@1',
    moneyForOne: 'policy/guangzhou-2011-family-centre-measures#money-for-one',
    allCentres: 'case/guangzhou-family-service-centres#funds-planned',
  },
  'centre-staffing': {
    moneyForOne: 'policy/guangzhou-2011-family-centre-measures#money-for-one',
    related: 'policy/guangzhou-2011-family-centre-measures#related',
    socialWorkers: 'policy/guangzhou-2011-family-centre-measures#social-workers',
    street: 'case/guangzhou-family-service-centres#price',
  },
} as const satisfies Record<NonNullable<GuideRecord['calculator']>, Record<string, string>>;

export type CalculatorId = keyof typeof refs;

/** The figures a calculator uses, to show with their evidence. */
export function constantsOf(atlas: Atlas, id: CalculatorId): Quantity[] {
  return Object.values(refs[id]).map((ref) => quantityOrThrow(atlas, ref));
}

export function evaluationRule(atlas: Atlas): EvaluationRule {
  const { excellent, failed, barYears } = refs['guangzhou-evaluation'];
  return { excellent: numberAt(atlas, excellent), failed: numberAt(atlas, failed), barYears: numberAt(atlas, barYears) };
}

/** The prices; and as an example the total for all centres of Guangzhou. */
export function purchasePrices(atlas: Atlas): { prices: Prices; allCentres: number } {
  const { post, shenzhenCentre, guangzhouCentre, moneyForOne, allCentres } = refs['post-or-project'];
  return {
    prices: {
      post: numberAt(atlas, post),
      shenzhenCentre: numberAt(atlas, shenzhenCentre),
      guangzhouCentre: priceOf(atlas, guangzhouCentre),
      moneyForOne: numberAt(atlas, moneyForOne),
    },
    allCentres: numberAt(atlas, allCentres),
  };
}

/** The staffing rule; and as an example the sum each street receives. */
export function staffingRule(atlas: Atlas): { rule: StaffingRule; street: number } {
  const { moneyForOne, related, socialWorkers, street } = refs['centre-staffing'];
  return {
    rule: { moneyForOne: numberAt(atlas, moneyForOne), related: numberAt(atlas, related), socialWorkers: numberAt(atlas, socialWorkers) },
    street: numberAt(atlas, street),
  };
}

/** The phrases of a page whose ids have this prefix: `step-` gives `step-design`, `step-board` … */
export function phrasesOf({ phrases }: Pick<GuideRecord, 'phrases'>, beginning: string): Phrase[] {
  return phrases.filter(({ id }) => id.startsWith(beginning));
}

function quantityOrThrow(atlas: Atlas, ref: string): Quantity {
  const quantity = quantityAt(atlas, ref);
  if (!quantity) throw new Error(`a calculator needs the figure ${ref}, which is not on record`);
  return quantity;
}

function numberAt(atlas: Atlas, ref: string): number {
  const value = preferredReading(quantityOrThrow(atlas, ref)).figure?.value;
  if (value === null || value === undefined) throw new Error(`a calculator needs one number, and ${ref} has none`);
  return value;
}

function priceOf(atlas: Atlas, ref: string): Price {
  const { value, low, high } = figureAt(atlas, ref)?.reading.figure ?? {};
  if (value === null || value === undefined) throw new Error(`a calculator needs one number, and ${ref} has none`);
  return { value, low: low ?? value, high: high ?? value };
}
