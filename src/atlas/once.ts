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

/** A function of the atlas and of one of its records, or of an id: computed once for each, when it is first asked. */
export function onceForEach<Key, Value>(compute: (atlas: Atlas, key: Key) => Value): (atlas: Atlas, key: Key) => Value {
  const known = once(() => new Map<Key, { value: Value }>());
  return (atlas, key) => {
    const held = known(atlas).get(key) ?? { value: compute(atlas, key) };
    known(atlas).set(key, held);
    return held.value;
  };
}
