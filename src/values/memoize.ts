/**
 * The same function, computing each answer once: that of an object is kept as long as the object lives, that of a value for good.
 * A function of two things is one within the other: `memoize((atlas) => memoize((id) => …))`.
 */
export function memoize<Asked, Answer>(compute: (asked: Asked) => Answer): (asked: Asked) => Answer {
  const ofObjects = new WeakMap<WeakKey, Answer>();
  const ofValues = new Map<Asked, Answer>();
  return (asked) => {
    const known = (Object(asked) === asked ? ofObjects : ofValues) as Map<Asked, Answer>;
    if (!known.has(asked)) known.set(asked, compute(asked));
    return known.get(asked) as Answer;
  };
}
