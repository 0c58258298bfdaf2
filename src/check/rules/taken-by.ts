/** Takes a thing for somebody; whose it is already, if it is somebody's: `takenBy(owners, 'coupons', 'b')` is `a` when `a` came first. */
export function takenBy(owners: Map<string, string>, thing: string, id: string): string | undefined {
  const owner = owners.get(thing);
  if (owner === undefined) owners.set(thing, id);
  return owner;
}
