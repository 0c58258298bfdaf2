import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

/** `npm run dev`, running in a folder. */
export interface DevServer {
  /** `http://localhost:4321`. */
  address: string;
  /** The process id of the command; the server is its child. */
  pid: number;
  /** The output so far. */
  said: () => string;
  stop: () => Promise<void>;
}

const command = fileURLToPath(new URL('../../dev.ts', import.meta.url));

/** Starts the command in a copy of the project; resolves when the server listens. */
export async function startDevServer(folder: string): Promise<DevServer> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', command, '--port', '0'], { cwd: folder });
  const ended = once(child, 'close');
  const kill = () => child.kill();
  process.once('exit', kill);
  child.once('close', () => process.off('exit', kill));
  let said = '';
  const address = await new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (words: string) => {
        said += stripVTControlCharacters(words);
        const listening = /Local\s+(http:\/\/\S+?)\/?\s/.exec(said);
        if (listening?.[1]) resolve(listening[1]);
      });
    }
    child.on('close', () => reject(new Error(`The server ended:\n${said}`)));
  });
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  return { address, pid: child.pid ?? 0, said: () => said, stop };
}
