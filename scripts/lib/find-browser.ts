import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** A Chromium that can be driven, and how it wants to be started. */
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

/** @sparticuz/chromium carries its own binary and unpacks it once. */
async function packaged(): Promise<Browser | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    return {
      name: '@sparticuz/chromium',
      executablePath: await chromium.executablePath(),
      args: [...new Set([...chromium.args, ...args])],
    };
  } catch {
    return null;
  }
}

/** What to do when there is none. */
export const noBrowser = 'No browser found. Install Chromium, Chrome or Edge, or set CHROME_PATH.';
