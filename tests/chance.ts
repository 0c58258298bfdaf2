/** The seed of this run: the same each time, unless `npm test -- --seed N` gives another. */
export const seed = Number(process.env.ATLAS_SEED ?? 1);

/** For `fc.assert`: how often input is drawn, more often in `npm run test:full`, and from which seed. */
export function draws(numRuns = 100): { seed: number; numRuns: number } {
  return { seed, numRuns: numRuns * Number(process.env.ATLAS_DRAWS ?? 1) };
}
