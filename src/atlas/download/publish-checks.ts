import type { Published } from '../../schemas/published/collections.ts';
import type { Locator } from '../records/quotation.ts';
import type { Atlas, CheckTerm } from '../records/records.ts';
import { publishSources } from './publish-evidence.ts';
import { addressesOf, inThree, inThreeOrNull, type Publishing } from './publishing.ts';

export function publishChecks(atlas: Atlas, publishing: Publishing): Published<'checks'>[] {
  return [...atlas.checks.values()].map(
    ({ id, relation, inputs, stated, recomputed, verdict, differsIn, gap, notComparable, sentence, note }) => ({
      id,
      title: inThree(publishing, stated.label ?? sentence),
      url: addressesOf(publishing, `checks#${id}`),
      relation,
      inputs: inputs.map(publishTerm),
      stated: publishTerm(stated),
      recomputed: recomputed.value,
      low: recomputed.low,
      high: recomputed.high,
      unit: recomputed.unit,
      per: [...recomputed.per],
      verdict,
      differsIn,
      gap,
      notComparable: notComparable?.reason ?? null,
      whyNotComparable: inThreeOrNull(publishing, notComparable?.why ?? null),
      sentence: inThree(publishing, sentence),
      note: inThreeOrNull(publishing, note),
      sources: publishSources(placesOf([stated, ...inputs])),
    }),
  );
}

function publishTerm({ ref, figure, reading }: CheckTerm): Published<'checks'>['stated'] {
  const { printed, source, lines } = reading ?? { printed: null, source: null, lines: null };
  const { value, low, high, unit, per, qualifier } = figure;
  return { ref, printed, value, low, high, unit, per: [...per], qualifier, source, lines };
}

/** The locators of the terms, without duplicates, in the order of the terms. */
function placesOf(terms: CheckTerm[]): Locator[] {
  const places = new Map(
    terms.flatMap(({ reading }) => (reading ? [[`${reading.source} ${reading.lines.join()}`, reading] as const] : [])),
  );
  return [...places.values()].map(({ source, lines }) => ({ source, lines }));
}
