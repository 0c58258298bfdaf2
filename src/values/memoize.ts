/**
 * A function that computes each result once. If the argument is an object, its result is kept as long as the object is referenced
 * elsewhere; otherwise for ever. For two arguments, nest: `memoize((atlas) => memoize((id) => …))`.
 */
export function memoize<Argument, Result>(compute: (argument: Argument) => Result): (argument: Argument) => Result {
  const ofObjects = new WeakMap<WeakKey, Result>();
  const ofValues = new Map<Argument, Result>();
  return (argument) => {
    const known = (Object(argument) === argument ? ofObjects : ofValues) as Map<Argument, Result>;
    if (!known.has(argument)) known.set(argument, compute(argument));
    return known.get(argument) as Result;
  };
}
