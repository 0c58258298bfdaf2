import { rmSync } from 'node:fs';
import { formatDiagnostic } from '../src/check/diagnostic.ts';
import { formatFaults } from '../src/integration/faults.ts';
import { needSiteAddress, readArguments } from './lib/arguments.ts';
import { paths } from './lib/paths.ts';
import { astroBuild, complaintsOf, failureOf } from './lib/programs/astro.ts';
import { takeLock } from './lib/programs/lock.ts';
import { readSite } from './lib/site/read-site.ts';
import { freshFolder, publish } from './lib/site/site-folder.ts';
import { verifySite } from './lib/site/verify-site.ts';

const help = `
Usage: npm run build

Checks the content, builds into a fresh folder, verifies every page, and swaps the folder into place: dist is a link to
.atlas/builds/<hash of the content>. Until the last step, and whenever something is wrong, the old site stands.

  ATLAS_SITE=https://your.host   the host that canonical links, citations and data files name
  ATLAS_BASE=/repo/              the folder of the host where the site will stand, when it is not its root

Exit status: 0 built, 1 something is wrong (nothing was published), 2 wrong usage.`;

readArguments(help, {});
needSiteAddress();
const started = performance.now();
const seconds = () => `${((performance.now() - started) / 1000).toFixed(1)} s`;
const number = (n: number) => n.toLocaleString('en');

function refuse(lines: string[], remedy: string): never {
  for (const line of lines) console.error(line);
  console.error(`${lines.length > 0 ? '\n' : ''}${remedy} Nothing was published; the site stands as it was.`);
  process.exit(1);
}

/** Runs a step that writes to .atlas. If the folder is not writable or the disk is full, ends with a one-line message. */
function writing<Result>(step: () => Result): Result {
  try {
    return step();
  } catch (error) {
    return cannotWrite(error instanceof Error ? error.message : String(error));
  }
}

function cannotWrite(reason: string): never {
  refuse([], `Cannot write to .atlas (${reason}): make room on the disk, or make the folder writable.`);
}

const holder = writing(() => takeLock(paths.lock));
if (holder !== null) refuse([`Another build is running (process ${holder}).`], 'Wait for it, or end it.');

console.log('Checking the content …');
const fresh = writing(() => freshFolder(paths.builds));
process.on('exit', () => rmSync(fresh, { recursive: true, force: true }));
let isChecked = false;
const { status, output } = await astroBuild(fresh, {
  onChecked: ({ records, diagnostics }) => {
    isChecked = true;
    const count = diagnostics.length;
    if (count > 0) refuse(diagnostics.map(formatDiagnostic), `${count} ${count === 1 ? 'problem' : 'problems'}.`);
    console.log(`  ${number(records)} records, no problems.`);
    console.log('Building the pages …');
  },
});
const [unwritable] = output.match(/(?:ENOSPC|EDQUOT|EROFS|EACCES|EPERM): .*|No space left on device/) ?? [];
if (status !== 0 && unwritable) cannotWrite(unwritable);
if (status !== 0 || !isChecked) refuse([failureOf(output)], 'Astro could not build the pages.');
for (const complaint of complaintsOf(output)) console.log(`  ${complaint.trim()}`);
const site = readSite(fresh);
console.log(`  ${number(site.pages.length)} pages after ${seconds()}.`);

console.log('Verifying links, anchors, languages, markup …');
const faults = verifySite(site);
if (faults.length > 0)
  refuse(formatFaults(faults), `${number(faults.length)} ${faults.length === 1 ? 'fault' : 'faults'} in the built pages.`);
console.log(`  ${number(site.pages.reduce((sum, page) => sum + page.links.length, 0))} links, nothing wrong.`);

const { name, isSame } = writing(() => publish(fresh, paths.builds, paths.dist));
console.log(
  `${isSame ? 'Same bytes as before' : 'Published'}: dist is ${paths.builds}/${name}, ${number(site.pages.length)} pages, ${seconds()}.`,
);
