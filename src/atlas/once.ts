import type { Atlas } from './records.ts';

/** A function of the atlas that is asked on many pages and computed once. */
export function once<Value>(compute: (atlas: Atlas) => Value): (atlas: Atlas) => Value {
  const known = new WeakMap<Atlas, { value: Value }>();
  return (atlas) => {
    const held = known.get(atlas) ?? { value: compute(atlas) };
    known.set(atlas, held);
    return held.value;
  };
}
