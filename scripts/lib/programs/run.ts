import { spawn } from 'node:child_process';
import { delimiter, resolve } from 'node:path';
import { cpuTimeOf } from './cpu-time.ts';

/** The result of a command: exit code, output, and duration. */
export interface Outcome {
  status: number;
  output: string;
  seconds: number;
  /** The CPU time of the command and its children; `null` on systems that do not provide it. */
  cpuSeconds: number | null;
}

/** Runs a command of the project or of its packages and captures its output. */
export function run(command: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Outcome> {
  const started = performance.now();
  const [program = '', ...args] = command;
  const path = [resolve('node_modules/.bin'), process.env.PATH].join(delimiter);
  return new Promise((done) => {
    const child = spawn(program === 'node' ? process.execPath : program, args, {
      env: { ...process.env, ...env, PATH: path },
      stdio: ['ignore', 'pipe', 'pipe'],
      // Windows finds package commands only through a shell.
      shell: process.platform === 'win32' && program !== 'node',
    });
    const said: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk));
    const cpuTime = cpuTimeOf(child.pid);
    const end = (status: number) =>
      done({
        status,
        output: Buffer.concat(said).toString('utf8').trim(),
        seconds: (performance.now() - started) / 1000,
        cpuSeconds: cpuTime.stop(),
      });
    child.on('error', (error) => {
      said.push(Buffer.from(String(error)));
      end(1);
    });
    child.on('close', (status) => end(status ?? 1));
  });
}
