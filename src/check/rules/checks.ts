import { expandCheck, expandNotCheckable } from '../../atlas/checks/each.ts';
import { inputsOf } from '../../atlas/checks/recompute.ts';
import { refDiagnostics } from './references.ts';
import { diagnosticAt, type Rule } from './rule.ts';

/** A check compares figures, has as many inputs as its relation needs, occurs once, and its figure is not also listed as not checkable. */
export const checks: Rule = function* (content) {
  /** What each check tests, with the index of the first check that tests it. */
  const places = new Map<string, number>();
  for (const [place, record] of content.checks.entries()) {
    const { relation, inputs, stated, each } = record.data;
    const { least, most } = inputsOf[relation];
    const keys = expandCheck(record.data).map(keyOf);
    for (const key of keys) if (!places.has(key)) places.set(key, place);
    const first = content.checks[Math.min(...keys.map((key) => places.get(key) ?? place))];
    const refs = [...inputs.map((ref, index) => ({ ref, path: ['inputs', index] })), { ref: stated, path: ['stated'] }];
    if (inputs.length < least || inputs.length > most) {
      const message = `"${relation}" does not take ${inputs.length} input${inputs.length === 1 ? '' : 's'}.`;
      yield diagnosticAt(record, ['inputs'], 'CHECK_INPUTS', message, least === most ? `It takes ${least}.` : `It takes ${least} or more.`);
    }
    if (first !== record && first)
      yield diagnosticAt(record, ['inputs'], 'CHECK_DUPLICATE', `"${first.id}" has the same relation and inputs.`, 'Keep one of them.');
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

function keyOf({ relation, inputs }: { relation: string; inputs: readonly string[] }): string {
  // The order of the parts does not make a different check.
  return [relation, ...(relation === 'sum' || relation === 'product' || relation === 'mean' ? [...inputs].sort() : inputs)].join(' ');
}
