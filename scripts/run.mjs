// The entry of all commands. It uses only Node's built-in modules, so that it runs before anything is installed.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const isWindows = process.platform === 'win32';
const [command = '--help', ...args] = process.argv.slice(2);

const commands = {
  start: ['install, check, build, serve, and print the address', [['scripts/build.ts'], ['scripts/preview.ts']]],
  test: ['everything that must hold: types, content, unit tests, build, browser tests', [['scripts/test.ts']]],
  'test:full': ['that, and what takes ten minutes more', [['scripts/test.ts', '--tier', 'full']]],
  'test:all': ['that, and all there is, before a release', [['scripts/test.ts', '--tier', 'all']]],
  dev: ['the site while you write, rebuilt at each save', [['scripts/dev.ts']]],
  check: ['read all content and report every problem at once', [['scripts/check.ts']]],
  build: ['check, build into a fresh folder, verify, and swap it into place', [['scripts/build.ts']]],
  preview: ['serve what was built', [['scripts/preview.ts']]],
  new: ['start a record with everything that is known of its shape', [['scripts/new.ts']]],
  search: ['ask the search from the command line', [['scripts/search.ts']]],
  evidence: ['prove every printed form at its lines and write the ledgers', [['scripts/evidence.ts']]],
  look: ['say which pictures changed, and write screenshots of every page type', [['scripts/look.ts']]],
  bench: ['measure build and pages', [['scripts/bench.ts']]],
};

const say = (line) => console.log(line);
const fail = (line, status = 1) => {
  console.error(line);
  process.exit(status);
};

if (Number(process.versions.node.split('.')[0]) < 20) fail(`Node 20 or newer is needed; this is ${process.version}.`);
if (command === '--help' || !Object.hasOwn(commands, command)) {
  say('Usage: npm run COMMAND [-- OPTIONS]   (npm start and npm test need no "run")\n');
  for (const [name, [what]] of Object.entries(commands)) say(`  ${name.padEnd(9)} ${what}`);
  say('\nEach takes --help.');
  process.exit(command === '--help' ? 0 : 2);
}

install();
const env = environment();
let child;
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child?.kill(signal));
for (const [script, ...fixed] of commands[command][1]) {
  // Options are passed only to the last script of a chain: in `npm start -- --port 4000` they are for the server, not for the build.
  const passed = commands[command][1].length > 1 && script === 'scripts/build.ts' ? [] : args;
  const status = await run('node', ['--disable-warning=ExperimentalWarning', script, ...fixed, ...passed]);
  if (status !== 0) process.exit(status);
}

/** Installs the packages if the lockfile has changed since the last installation. */
function install() {
  const stamp = join(root, 'node_modules', '.lock-hash');
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  say('Installing packages (once; about a minute) …');
  const result = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root, shell: isWindows, encoding: 'utf8' });
  if (result.status !== 0) {
    const text = `${result.stdout ?? ''}${result.stderr ?? ''}`;
    if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|network/i.test(text))
      fail('The packages could not be downloaded: no network, or the registry does not answer. Try again when you are online.');
    fail(`npm ci failed:\n${text.trim()}`);
  }
  mkdirSync(join(root, 'node_modules'), { recursive: true });
  writeFileSync(stamp, lock);
}

/** Astro and Vitest need a newer Node than many machines have; the right version is installed as a package and put first on PATH. */
function environment() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const isModern = major >= 26 || (major === 24 && minor >= 8) || (major === 22 && minor >= 22);
  const platform = isWindows ? 'win' : process.platform;
  const name = `${platform === 'darwin' && process.arch === 'arm64' ? 'node-bin' : 'node'}-${platform}-${process.arch}`;
  const shipped = join(root, 'node_modules', name, 'bin');
  if (!isModern && !existsSync(shipped)) {
    fail(
      `This machine has Node ${process.version}; the atlas needs 22.22 or newer, and there is no packaged Node for ${process.platform} ${process.arch}. Install Node 22 and try again.`,
    );
  }
  const path = [...(isModern ? [] : [shipped]), join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
  return { ...process.env, PATH: path, Path: path, ASTRO_TELEMETRY_DISABLED: '1', TZ: 'UTC' };
}

function run(program, parameters) {
  return new Promise((resolve) => {
    child = spawn(program, parameters, { cwd: root, env, stdio: 'inherit', shell: isWindows });
    child.on('exit', (status, signal) => resolve(status ?? (signal ? 130 : 1)));
    child.on('error', () => resolve(1));
  });
}
