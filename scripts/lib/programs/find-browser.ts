import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A browser that can be driven, and how it wants to be started. */
export interface Browser {
  name: string;
  executablePath: string;
  args: string[];
}

/** A quiet browser: no accounts, no updates, nothing asked of any host. */
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
// Chromium refuses its sandbox to root, who is who tests in containers.
const args = process.getuid?.() === 0 ? ['--no-sandbox', ...quiet] : quiet;

const unpacked = fileURLToPath(new URL('../../../node_modules/@sparticuz/chromium/unpacked', import.meta.url));

const linuxNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable'];
const macApps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const windowsPrograms = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
];

/** Where a browser may be on this machine, the likeliest first. */
function candidates(env: NodeJS.ProcessEnv): string[] {
  if (process.platform === 'darwin') {
    return ['/', homedir()].flatMap((base) => macApps.map((app) => join(base, 'Applications', `${app}.app`, 'Contents', 'MacOS', app)));
  }
  if (process.platform === 'win32') {
    const bases = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((base) => base !== undefined);
    return windowsPrograms.flatMap((program) => bases.map((base) => join(base, ...program)));
  }
  return (env.PATH ?? '').split(delimiter).flatMap((folder) => linuxNames.map((name) => join(folder, name)));
}

/** `CHROME_PATH`, a browser of the system, or the one that comes as a package (Linux x64); `null` when there is none. */
export async function findBrowser(env: NodeJS.ProcessEnv = process.env): Promise<Browser | null> {
  if (env.CHROME_PATH) return existsSync(env.CHROME_PATH) ? { name: 'CHROME_PATH', executablePath: env.CHROME_PATH, args } : null;
  const installed = candidates(env).find((path) => existsSync(path));
  if (installed) return { name: installed, executablePath: installed, args };
  return packaged();
}

/**
 * The browser of the tests: `CHROME_PATH`, the one that comes as a package, or one of the system. The packaged one is the same for everybody
 * and has no windows to draw: a page in it costs a third.
 */
export async function findTestBrowser(env: NodeJS.ProcessEnv = process.env): Promise<Browser | null> {
  return (env.CHROME_PATH ? null : await packaged()) ?? findBrowser(env);
}

/** @sparticuz/chromium carries its own binary and unpacks it once. It has no sandbox. */
async function packaged(): Promise<Browser | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const { TMPDIR } = process.env;
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    // Every version unpacks to the same name in the temporary folder and takes what lies there: each gets a folder that goes with it.
    process.env.TMPDIR = unpacked;
    mkdirSync(unpacked, { recursive: true });
    const executablePath = await chromium.executablePath();
    if (spawnSync(executablePath, ['--version']).status !== 0) return null;
    return { name: '@sparticuz/chromium', executablePath, args: ['--no-sandbox', ...quiet] };
  } catch {
    return null;
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
}

const linuxFirefoxes = ['firefox-esr', 'firefox'];

/** `FIREFOX_PATH` or a Firefox of the system; `null` when there is none. */
export function findFirefox(env: NodeJS.ProcessEnv = process.env): Browser | null {
  const places =
    process.platform === 'darwin'
      ? ['/Applications/Firefox.app/Contents/MacOS/firefox']
      : process.platform === 'win32'
        ? [env.PROGRAMFILES, env['PROGRAMFILES(X86)']].flatMap((base) => (base ? join(base, 'Mozilla Firefox', 'firefox.exe') : []))
        : (env.PATH ?? '').split(delimiter).flatMap((folder) => linuxFirefoxes.map((name) => join(folder, name)));
  const found = (env.FIREFOX_PATH ? [env.FIREFOX_PATH] : places).find((path) => existsSync(path));
  return found ? { name: found, executablePath: found, args: [] } : null;
}

/** What to do when there is none. */
export const noBrowser = 'No browser found. Install Chromium, Chrome or Edge, or set CHROME_PATH.';
