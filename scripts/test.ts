import { readArguments, refuseUsage } from './lib/arguments.ts';
import { build, checks, typesAfter } from './lib/test/checks.ts';
import { addCounts, formatCounts } from './lib/test/counts.ts';
import { formatParts, type Part } from './lib/test/format-parts.ts';
import { readCoveragePart, runCheck, runInBrowser, runTests } from './lib/test/run-parts.ts';

const help = `
Usage: npm test -- [--only PART] [--seed N]            what must hold after every change
       npm run test:full -- [--only PART] [--seed N]   and what takes ten minutes more
       npm run test:all -- [--only PART] [--seed N]    and all there is, before a release

npm test asks for types, formatting, unused code, content, evidence, unit tests, a build, the built pages, and in a browser every type of
page once in each language, search, lists and journeys. test:full adds a second build for equal bytes, more widths and print, the
browsers installed on this machine, the server, what the unit tests cover, and more of the tests that draw their input at random. test:all adds every type of page
in each language, theme and width, and every page to the HTML validator. What is where: tests/README.md.

The last line counts what was asked: each check as one, each test as one. Above it stands what each part took.

  --only unit      the unit tests alone
  --only site      build, and the tests of the built pages
  --only browser   build, and the tests in a browser
  --only full      build, and what test:full adds
  --only all       build, and what test:all adds to that
  --coverage       say how much of each room the unit tests run and hold it against the floors in package.json; test:full always does
  --seed N         other themes and widths meet, other input is drawn (default: 1)

Without a browser its tests are skipped; with CI=true that is a failure.`;

const daily = ['unit', 'site', 'browser'];
const tiers = new Map([
  ['daily', daily],
  ['full', [...daily, 'full']],
  ['all', [...daily, 'full', 'all']],
]);

const { values } = readArguments(help, {
  tier: { type: 'string', default: 'daily' },
  only: { type: 'string' },
  seed: { type: 'string', default: '1' },
  coverage: { type: 'boolean' },
});
// The tests expect addresses at the root of a host; tests/full tests a site under a base path.
delete process.env.ATLAS_BASE;
const inTier = tiers.get(values.tier) ?? [];
const wanted = values.only === undefined ? inTier : inTier.filter((part) => part === values.only);
const fault =
  wanted.length === 0 ? `There is no part "${values.only}" here.` : /^\d+$/.test(values.seed) ? null : `"${values.seed}" is no seed.`;
if (fault !== null) refuseUsage(fault, help);
const isWhole = values.only === undefined;
const asksCoverage = values.coverage || (isWhole && values.tier !== 'daily');
const env = { ATLAS_SEED: values.seed, ATLAS_DRAWS: values.tier === 'daily' ? '1' : '20' };
const parts: Part[] = [];

/** Runs a part if it is wanted and stores its result; returns whether it passed. */
async function take(isWanted: boolean, runPart: () => Promise<Part>): Promise<boolean> {
  if (!isWanted) return false;
  const part = await runPart();
  parts.push(part);
  return part.counts.failed === 0;
}
const takeTests = (name: string) => take(wanted.includes(name), () => runTests(name, env));
const takeInBrowser = (name: string) => take(wanted.includes(name), () => runInBrowser(name, env));

// For two cores: one runs the build and then the browser, the other what needs neither. Tests of an outdated build would be misleading.
const needsBuild = wanted.some((part) => part !== 'unit');
const building = take(needsBuild, () => runCheck(build));
await Promise.all([
  (async () => {
    if (await building) await takeInBrowser('browser');
  })(),
  (async () => {
    for (const check of checks) await take(isWhole, () => runCheck(check));
    await take(wanted.includes('unit'), () => runTests('unit', env, ['unit', 'drawn'], asksCoverage ? ['--coverage'] : []));
    if (asksCoverage && wanted.includes('unit')) parts.push(readCoveragePart());
    const isBuilt = await building;
    await take(isWhole, () => runCheck(typesAfter(isBuilt)));
    if (isBuilt) await takeTests('site');
  })(),
]);
if (await building) {
  await takeTests('full');
  await takeInBrowser('all');
} else if (needsBuild) console.log('The tests of the built pages are left out: there is no new build.');

const total = addCounts(parts.map(({ counts }) => counts));
console.log(`\n${formatParts(parts).join('\n')}\n\nThemes, widths and what is drawn at random are those of seed ${values.seed}.`);
console.log(formatCounts(total));
process.exitCode = total.failed === 0 ? 0 : 1;
