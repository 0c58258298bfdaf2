import type { CheckFile } from '../../schemas/collections.ts';
import type { Atlas, Quantity } from '../records.ts';
import { figureOf } from './checks-of.ts';

/** Something on record that can be put to the test, and must be, or be excused. */
export interface OwedCheck {
  ref: string;
  relation: CheckFile['relation'];
}

/** Every total, share, growth rate and pair of readings that is neither part of a check nor listed as not checkable. */
export function uncheckedFigures(atlas: Atlas): OwedCheck[] {
  const checked = new Set(
    [...atlas.checks.values()].flatMap(({ relation, inputs, stated }) => [...inputs, stated].map(({ ref }) => `${relation} ${ref}`)),
  );
  const worked = new Set(
    [...atlas.checks.values()].flatMap(({ relation, inputs, stated }) =>
      relation === 'same' ? [] : [...inputs, stated].map(({ ref }) => figureOf(ref)),
    ),
  );
  const excused = new Set(atlas.notCheckable.map(({ ref, relation }) => `${relation} ${ref}`));
  return owedChecks(atlas).filter(({ ref, relation }) => {
    if (excused.has(`${relation} ${figureOf(ref)}`)) return false;
    return relation === 'same' ? !checked.has(`same ${ref}`) : !worked.has(ref);
  });
}

/** What is owed a check: readings beside the first, what others are part of, and every figure in percent. */
export function owedChecks(atlas: Atlas): OwedCheck[] {
  const figures = [...atlas.cases.values(), ...atlas.policies.values()].flatMap((record) => record.figures);
  const totals = new Set(figures.flatMap(({ partOf }) => partOf ?? []));
  return figures.flatMap((figure): OwedCheck[] => [
    ...(figure.readings.length > 1
      ? figure.readings.map((_, position): OwedCheck => ({ ref: `${figure.ref}@${position}`, relation: 'same' }))
      : []),
    ...(totals.has(figure.ref) ? [{ ref: figure.ref, relation: 'sum' as const }] : []),
    ...percentage(figure),
  ]);
}

function percentage({ ref, measure, readings }: Quantity): OwedCheck[] {
  if (measure === 'growth') return [{ ref, relation: 'growth' }];
  return measure === 'share' || readings.some(({ figure }) => figure?.unit === '%') ? [{ ref, relation: 'share' }] : [];
}
