import type { Relation } from './recompute.ts';
import { isSamePrint, type Print } from './same-print.ts';

/** A term of a check: a print, or a constant. */
export type Term = Print | { ref: string };

/** What a check claims, in a form in which two checks that claim the same are alike. */
export interface Equation {
  form: string;
  /** Terms whose place matters, such as the whole of a sum. */
  fixed: readonly Term[];
  /** Terms in any order, such as its parts. */
  loose: readonly Term[];
}

/**
 * The equation of a check. A difference is a sum the other way round, and a ratio a product: 7 = 10 − 3 and 10 = 7 + 3 are one claim, as
 * are two prints compared in either order.
 */
export function equationOf(relation: Relation, stated: Term, inputs: readonly Term[]): Equation {
  const [first = stated, ...others] = inputs;
  const last = inputs.at(-1) ?? stated;
  switch (relation) {
    case 'same':
      return { form: 'same', fixed: [], loose: [stated, ...inputs] };
    case 'sum':
      return { form: 'sum', fixed: [stated], loose: inputs };
    case 'difference':
      return { form: 'sum', fixed: [first], loose: [stated, ...others] };
    case 'product':
    case 'convert':
      return { form: 'product', fixed: [stated], loose: inputs };
    case 'ratio':
      return { form: 'product', fixed: [first], loose: [stated, ...others] };
    case 'mean':
      return { form: 'mean', fixed: [stated], loose: inputs };
    case 'share':
      return { form: 'share', fixed: [stated, last], loose: inputs.slice(0, -1) };
    case 'growth':
      return { form: 'growth', fixed: [stated, ...inputs], loose: [] };
  }
}

/** Whether two checks claim the same of the same prints. */
export function claimTheSame(one: Equation, other: Equation): boolean {
  return (
    one.form === other.form &&
    one.fixed.length === other.fixed.length &&
    one.loose.length === other.loose.length &&
    one.fixed.every((term, index) => isSameTerm(term, other.fixed[index] as Term)) &&
    one.loose.reduce<Term[] | null>((left, term) => left && without(left, term), [...other.loose])?.length === 0
  );
}

/** The terms without one that is the same as this; `null` if there is none. */
function without(terms: readonly Term[], term: Term): Term[] | null {
  const at = terms.findIndex((other) => isSameTerm(term, other));
  return at < 0 ? null : terms.toSpliced(at, 1);
}

function isSameTerm(one: Term, other: Term): boolean {
  return 'printed' in one && 'printed' in other ? isSamePrint(one, other) : one.ref === other.ref;
}
