import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** What drives WebKitGTK: its WebDriver, the small browser that belongs to it, and a screen where there is none. */
export interface WebKit {
  driver: string;
  browser: string;
  screen: string | null;
}

/** WebKitGTK as Debian has it (`webkit2gtk-driver`, and `xvfb` without a screen); `null` if something is missing. */
export function findWebKit(env: NodeJS.ProcessEnv = process.env): WebKit | null {
  const inPath = (name: string) =>
    (env.PATH ?? '')
      .split(delimiter)
      .map((folder) => join(folder, name))
      .find(existsSync) ?? null;
  const driver = inPath('WebKitWebDriver');
  const screen = inPath('Xvfb');
  const libraries = '/usr/lib';
  if (process.platform !== 'linux' || !driver || !(screen || env.DISPLAY)) return null;
  const browser = readdirSync(libraries)
    .flatMap((machine) => ['4.1', '6.0'].map((version) => join(libraries, machine, `webkit2gtk-${version}`, 'MiniBrowser')))
    .find(existsSync);
  return browser ? { driver, browser, screen: env.DISPLAY ? null : screen } : null;
}

/** A page in WebKitGTK, driven by the protocol of W3C WebDriver. */
export class WebKitPage {
  readonly #session: string;
  readonly #processes: ChildProcess[];

  private constructor(session: string, processes: ChildProcess[]) {
    this.#session = session;
    this.#processes = processes;
  }

  static async open({ driver, browser, screen }: WebKit): Promise<WebKitPage> {
    const processes: ChildProcess[] = [];
    const display = screen === null ? process.env.DISPLAY : `:${100 + (process.pid % 800)}`;
    if (screen !== null) processes.push(spawn(screen, [display ?? '', '-screen', '0', '1600x1200x24'], { stdio: 'ignore' }));
    const port = await freePort();
    // As root there is no sandbox, and without one the browser has to be told so.
    const env = { ...process.env, DISPLAY: display, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1', LIBGL_ALWAYS_SOFTWARE: '1' };
    processes.push(spawn(driver, [`--port=${port}`], { stdio: 'ignore', env }));

    const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } } };
    const { sessionId } = (await untilItAnswers(() => send(`http://127.0.0.1:${port}/session`, { capabilities }))) as { sessionId: string };
    return new WebKitPage(`http://127.0.0.1:${port}/session/${sessionId}`, processes);
  }

  async resize(width: number, height: number) {
    await send(`${this.#session}/window/rect`, { width, height });
  }

  /** Resolves when the page and what belongs to it has been loaded. */
  async goto(url: string) {
    await send(`${this.#session}/url`, { url });
  }

  /** What the body of a function returns, or what its promise resolves to. */
  async evaluate<Result>(script: string, args: unknown[] = []): Promise<Result> {
    return (await send(`${this.#session}/execute/sync`, { script, args })) as Result;
  }

  async close() {
    await fetch(this.#session, { method: 'DELETE' });
    for (const process of this.#processes) process.kill();
  }
}

async function send(address: string, body: unknown): Promise<unknown> {
  const response = await fetch(address, { method: 'POST', body: JSON.stringify(body) });
  const { value } = (await response.json()) as { value: unknown };
  if (!response.ok) throw new Error(`WebKitGTK: ${JSON.stringify(value)}`);
  return value;
}

/** The driver and the screen take a moment to start. */
async function untilItAnswers<Result>(ask: () => Promise<Result>, tries = 40): Promise<Result> {
  try {
    return await ask();
  } catch (error) {
    if (tries === 0) throw error;
    await setTimeout(250);
    return untilItAnswers(ask, tries - 1);
  }
}

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
