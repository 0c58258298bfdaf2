import { inputsOf } from '../../../atlas/checks/recompute.ts';
import type { Finding } from '../finding.ts';
import { refFindings } from './references.ts';
import { findingAt, type Rule } from './rule.ts';

/** A check compares figures, takes as many inputs as its relation needs, stands once, and is not excused at the same time. */
export const checks: Rule = (content) => [
  ...content.checks.flatMap((record): Finding[] => {
    const { relation, inputs, stated } = record.data;
    const { least, most } = inputsOf[relation];
    const key = keyOf(record.data);
    const first = content.checks.find((other) => keyOf(other.data) === key);
    return [
      ...(inputs.length < least || inputs.length > most
        ? [
            findingAt(
              record,
              ['inputs'],
              'CHECK_INPUTS',
              `"${relation}" does not take ${inputs.length} input${inputs.length === 1 ? '' : 's'}.`,
              least === most ? `It takes ${least}.` : `It takes ${least} or more.`,
            ),
          ]
        : []),
      ...(first !== record && first
        ? [findingAt(record, ['inputs'], 'CHECK_DUPLICATE', `"${first.id}" has the same relation and inputs.`, 'Keep one of them.')]
        : []),
      ...[...inputs.map((ref, index) => ({ ref, path: ['inputs', index] })), { ref: stated, path: ['stated'] }].flatMap(({ ref, path }) =>
        ref.startsWith('const:') || /^((case|policy|guide)\/.*#|stat\/.*#.*\.)/.test(ref)
          ? []
          : [
              findingAt(
                record,
                path,
                'CHECK_FIGURE',
                `"${ref}" is no figure.`,
                'Write case/<id>#<figure>, case/<id>#<figure>@<reading> or stat/<id>#<row>.<column>.',
              ),
            ],
      ),
    ];
  }),
  ...content.notCheckable.entries.flatMap(({ ref }, index): Finding[] => {
    const list = content.notCheckable;
    return refFindings(content, ref, (code, message, mend) => findingAt(list, [index, 'ref'], code, message, mend));
  }),
];

function keyOf({ relation, inputs }: { relation: string; inputs: readonly string[] }): string {
  // Which part is added first makes no other check.
  return [relation, ...(relation === 'sum' || relation === 'product' || relation === 'mean' ? [...inputs].sort() : inputs)].join(' ');
}
