/**
 * Registers an owner for a key, unless it has one. Returns the earlier owner, or `undefined`: `takenBy(owners, 'coupons', 'b')` is `a` if
 * `a` registered first.
 */
export function takenBy(owners: Map<string, string>, key: string, id: string): string | undefined {
  const owner = owners.get(key);
  if (owner === undefined) owners.set(key, id);
  return owner;
}
