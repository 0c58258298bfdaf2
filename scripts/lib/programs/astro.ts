import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { ContentChecked } from '../../../src/site/astro-loader.ts';

/** The result of running Astro: exit code and output. */
export interface AstroRun {
  status: number;
  output: string;
}

const program = fileURLToPath(new URL('../../../node_modules/astro/bin/astro.mjs', import.meta.url));

/** The environment for Astro; overrides the variables that Vitest sets. */
function environment(mode: 'production' | 'development'): NodeJS.ProcessEnv {
  const unset = { MODE: undefined, DEV: undefined, PROD: undefined, SSR: undefined, TEST: undefined, VITEST: undefined };
  return { ...process.env, ...unset, NODE_ENV: mode, ASTRO_TELEMETRY_DISABLED: '1' };
}

/** Options of a build. */
interface BuildOptions {
  env?: NodeJS.ProcessEnv;
  nodeOptions?: string[];
  onChecked?: (checked: ContentChecked) => void;
}

/**
 * Builds the site into a folder, always in production mode, even when called from a test runner. The output of Astro is returned, not
 * printed. `onChecked` is called with the result of reading the content, before pages are rendered.
 */
export function astroBuild(outDir: string, { env = {}, nodeOptions = [], onChecked = () => {} }: BuildOptions = {}): Promise<AstroRun> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...nodeOptions, program, 'build'], {
      env: { ...environment('production'), NO_COLOR: '1', ...env, ATLAS_OUT: outDir },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    child.on('message', (checked) => onChecked(checked as ContentChecked));
    const said: Buffer[] = [];
    child.stdout?.on('data', (chunk: Buffer) => said.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => said.push(chunk));
    const kill = () => child.kill();
    process.once('exit', kill);
    child.on('error', (error) => resolve({ status: 1, output: String(error) }));
    child.on('close', (status) => {
      process.off('exit', kill);
      resolve({ status: status ?? 1, output: Buffer.concat(said).toString('utf8') });
    });
  });
}

/** The warnings and errors in the output of a run, with the lines that follow them. */
export function complaintsOf(output: string): string[] {
  return output.split('\n').filter((line) => /\[(WARN|ERROR)\]/i.test(line));
}

/** The output of a run that failed, without the line of each page that was made: what is wrong stands at its end. */
export function failureOf(output: string): string {
  return output
    .split('\n')
    .map((line) => line.replace(/^[\d:]+ +[├└]─ \S*?(?=[\d:]+ \[|$|\s)(?: \(\+[\d.]+m?s\))?/, ''))
    .filter((line) => line.trim() !== '')
    .join('\n');
}

/** Runs Astro with output to the terminal, for the development server. */
export function astroForeground(args: string[]): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, ...args], { env: environment('development'), stdio: 'inherit' });
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
    child.on('close', (status) => resolve(status ?? 0));
  });
}
