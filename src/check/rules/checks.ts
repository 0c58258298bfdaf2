import { expandCheck, expandNotCheckable } from '../../atlas/checks/each.ts';
import { inputsOf } from '../../atlas/checks/recompute.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { refDiagnostics } from './references.ts';
import { diagnosticAt, type Rule } from './rule.ts';

/** A check compares figures, has as many inputs as its relation needs, occurs once, and its figure is not also listed as not checkable. */
export const checks: Rule = (content) => {
  /** What each check tests, with the index of the first check that tests it. */
  const places = new Map<string, number>();
  return [
    ...content.checks.flatMap((record, place): Diagnostic[] => {
      const { relation, inputs, stated, each } = record.data;
      const { least, most } = inputsOf[relation];
      const keys = expandCheck(record.data).map(keyOf);
      for (const key of keys) if (!places.has(key)) places.set(key, place);
      const first = content.checks[Math.min(...keys.map((key) => places.get(key) ?? place))];
      const refs = [...inputs.map((ref, index) => ({ ref, path: ['inputs', index] })), { ref: stated, path: ['stated'] }];
      return [
        ...(inputs.length < least || inputs.length > most
          ? [
              diagnosticAt(
                record,
                ['inputs'],
                'CHECK_INPUTS',
                `"${relation}" does not take ${inputs.length} input${inputs.length === 1 ? '' : 's'}.`,
                least === most ? `It takes ${least}.` : `It takes ${least} or more.`,
              ),
            ]
          : []),
        ...(first !== record && first
          ? [diagnosticAt(record, ['inputs'], 'CHECK_DUPLICATE', `"${first.id}" has the same relation and inputs.`, 'Keep one of them.')]
          : []),
        ...refs.flatMap(({ ref, path }) =>
          ref.startsWith('const:') || /^((case|policy|guide)\/.*#|stat\/.*#.*\.)/.test(ref)
            ? []
            : [
                diagnosticAt(
                  record,
                  path,
                  'CHECK_FIGURE',
                  `"${ref}" is no figure.`,
                  'Write case/<id>#<figure>, case/<id>#<figure>@<reading> or stat/<id>#<row>.<column>.',
                ),
              ],
        ),
        ...((each !== undefined) === refs.some(({ ref }) => ref.includes('{each}'))
          ? []
          : [
              diagnosticAt(
                record,
                each ? ['each'] : ['stated'],
                'CHECK_EACH',
                each ? 'no reference says where {each} stands.' : '{each} has nothing to go through.',
                'Write {each} in the references and list its rows or columns in "each".',
              ),
            ]),
      ];
    }),
    ...content.notCheckable.entries.flatMap((entry, index): Diagnostic[] =>
      expandNotCheckable(entry).flatMap(({ ref }) =>
        refDiagnostics(content, ref, (code, message, fix) => diagnosticAt(content.notCheckable, [index, 'ref'], code, message, fix)),
      ),
    ),
  ];
};

function keyOf({ relation, inputs }: { relation: string; inputs: readonly string[] }): string {
  // The order of the parts does not make a different check.
  return [relation, ...(relation === 'sum' || relation === 'product' || relation === 'mean' ? [...inputs].sort() : inputs)].join(' ');
}
