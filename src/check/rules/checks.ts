import { expandCheck, expandNotCheckable, type SingleCheck } from '../../atlas/checks/each.ts';
import { claimTheSame, type Equation, equationOf, type Term } from '../../atlas/checks/equation.ts';
import { inputsOf } from '../../atlas/checks/recompute.ts';
import { haveSameWords, isSamePrint } from '../../atlas/checks/same-print.ts';
import { printsIn } from './print-of.ts';
import { refDiagnostics } from './references.ts';
import { diagnosticAt, type Rule } from './rule.ts';

/**
 * A check compares figures, has as many inputs as its relation needs, compares no words with themselves, occurs once, and its figure is not
 * also listed as not checkable.
 */
export const checks: Rule = function* (content) {
  const printOf = printsIn(content);
  const termOf = (ref: string): Term => printOf(ref) ?? { ref };
  const equation = ({ relation, stated, inputs }: SingleCheck) => equationOf(relation, termOf(stated), inputs.map(termOf));
  /** What has been claimed so far, and by which check. */
  const claims: { id: string; equation: Equation }[] = [];
  for (const record of content.checks) {
    const { relation, inputs, stated, each } = record.data;
    const { least, most } = inputsOf[relation];
    const single = expandCheck(record.data);
    const refs = [...inputs.map((ref, index) => ({ ref, path: ['inputs', index] })), { ref: stated, path: ['stated'] }];
    if (inputs.length < least || inputs.length > most) {
      const message = `"${relation}" does not take ${inputs.length} input${inputs.length === 1 ? '' : 's'}.`;
      yield diagnosticAt(record, ['inputs'], 'CHECK_INPUTS', message, least === most ? `It takes ${least}.` : `It takes ${least} or more.`);
    }
    const equations = single.map(equation);
    const first = claims.find((claim) => equations.some((own) => claimTheSame(claim.equation, own)));
    if (first) yield diagnosticAt(record, ['inputs'], 'CHECK_DUPLICATE', `"${first.id}" tests the same figures.`, 'Keep one of them.');
    claims.push(...equations.map((own) => ({ id: record.id, equation: own })));
    if (relation === 'same') {
      const self = single.flatMap((check) => wordsOnBothSides(termOf(check.stated), termOf(check.inputs[0] ?? '')) ?? []);
      const fix = each
        ? 'Take it out of "each": the same words printed twice prove nothing.'
        : 'Delete the check: the same words printed twice prove nothing.';
      for (const words of self) yield diagnosticAt(record, ['inputs', 0], 'CHECK_SELF', `"${words}" stands on both sides.`, fix);
    }
    for (const { ref, path } of refs) {
      if (ref.startsWith('const:') || /^((case|policy|guide)\/.*#|stat\/.*#.*\.)/.test(ref)) continue;
      const fix = 'Write case/<id>#<figure>, case/<id>#<figure>@<reading> or stat/<id>#<row>.<column>.';
      yield diagnosticAt(record, path, 'CHECK_FIGURE', `"${ref}" is no figure.`, fix);
    }
    if ((each !== undefined) !== refs.some(({ ref }) => ref.includes('{each}'))) {
      const message = each ? 'no reference says where {each} stands.' : '{each} has nothing to go through.';
      const fix = 'Write {each} in the references and list its rows or columns in "each".';
      yield diagnosticAt(record, [each ? 'each' : 'stated'], 'CHECK_EACH', message, fix);
    }
  }
  for (const [index, entry] of content.notCheckable.entries.entries()) {
    for (const { ref } of expandNotCheckable(entry))
      yield* refDiagnostics(content, ref, (code, message, fix) => diagnosticAt(content.notCheckable, [index, 'ref'], code, message, fix));
  }
};

/** The words of the input, if the stated figure has the same or is the same print; else `null`. */
function wordsOnBothSides(stated: Term, input: Term): string | null {
  if (!('printed' in stated && 'printed' in input)) return null;
  return haveSameWords(stated, input) || isSamePrint(stated, input) ? input.printed : null;
}
