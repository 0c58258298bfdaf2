import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A browser that can be automated, with its start options. */
export interface Browser {
  name: string;
  executablePath: string;
  args: string[];
}

/** Options for a browser without accounts, updates, or requests of its own. */
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
// Chromium refuses to run as root with its sandbox, and in containers tests run as root.
const args = process.getuid?.() === 0 ? ['--no-sandbox', ...quiet] : quiet;

const unpacked = fileURLToPath(new URL('../../../node_modules/@sparticuz/chromium/unpacked', import.meta.url));

const linuxNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable'];
const macApps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const windowsPrograms = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
];

/** The possible paths of a browser, most likely first. */
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

/** Finds a browser: `CHROME_PATH`, an installed one, or the packaged one (Linux x64); `null` if there is none. */
export async function findBrowser(env: NodeJS.ProcessEnv = process.env): Promise<Browser | null> {
  if (env.CHROME_PATH) return existsSync(env.CHROME_PATH) ? { name: 'CHROME_PATH', executablePath: env.CHROME_PATH, args } : null;
  const installed = candidates(env).find((path) => existsSync(path));
  if (installed) return { name: installed, executablePath: installed, args };
  return packaged();
}

/**
 * The browser for tests: `CHROME_PATH`, the packaged one, or an installed one. The packaged one is the same for everyone; it does not draw
 * windows, so a page takes a third of the time.
 */
export async function findTestBrowser(env: NodeJS.ProcessEnv = process.env): Promise<Browser | null> {
  return (env.CHROME_PATH ? null : await packaged()) ?? findBrowser(env);
}

/** @sparticuz/chromium contains its binary and unpacks it once. It has no sandbox. */
async function packaged(): Promise<Browser | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const { TMPDIR } = process.env;
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    // All versions unpack to the same name in the temporary folder and reuse what is there, so each version gets a folder of its own.
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

/** `FIREFOX_PATH` or an installed Firefox; `null` if there is none. */
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

/** The message if no browser is found. */
export const noBrowser = 'No browser found. Install Chromium, Chrome or Edge, or set CHROME_PATH.';
