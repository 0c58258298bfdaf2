import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesOf } from '../../scripts/lib/files.ts';
import { paths } from '../../scripts/lib/paths.ts';
import { addressOf } from '../../scripts/lib/site/read-page.ts';
import { seed } from '../chance.ts';

let server: ChildProcess;
let port = 0;
beforeAll(async () => {
  server = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'scripts/preview.ts', '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  port = await new Promise<number>((resolve, reject) => {
    let said = '';
    server.stdout?.on('data', (chunk) => {
      said += chunk;
      const told = /localhost:(\d+)/.exec(said)?.[1];
      if (told) resolve(Number(told));
    });
    server.on('exit', (status) => reject(new Error(`The server ended with ${status}: ${said}`)));
  });
});
afterAll(() => server.kill());

/** Sends bytes as they stand, and reads the answer until the server ends it. Whoever has nothing to add hangs up. */
const send = (bytes: string | Uint8Array, hangsUp = true) =>
  new Promise<string>((resolve) => {
    const socket = connect(port, '127.0.0.1', () => (hangsUp ? socket.end(bytes) : socket.write(bytes)));
    let answer = '';
    socket.on('data', (chunk) => {
      answer += chunk;
    });
    socket.on('error', () => {});
    socket.on('close', () => resolve(answer));
  });
const ask = (address: string) => send(`GET ${address} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`, false);
const cover = readFileSync(join(paths.dist, 'index.html'), 'utf8');
const isAlive = async () => (await (await fetch(`http://127.0.0.1:${port}/`)).text()) === cover;

const step = fc.oneof(
  fc.constantFrom('..', '.', '%2e%2e', '%2E.', '..%2f', '..%5c', '..\\', '%00', '%', '%zz', '%E0%A4', '//', '', 'en', 'data', 'index.html'),
  fc.constantFrom('__proto__', 'constructor', 'package.json', 'etc', 'passwd', '~', '*', '?', '#', ';', 'C:', 'con', '案例'),
  fc.string({ minLength: 1, maxLength: 12 }),
  fc.integer({ min: 200, max: 6000 }).map((length) => 'a'.repeat(length)),
);

describe('the preview server', () => {
  test('answers any address with a page, a file of the site or a refusal, and goes on', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
        const answer = await ask(`/${steps.join('/').replace(/[\r\n ]/g, '')}`);
        expect(answer).toMatch(/^HTTP\/1\.1 (200|301|400|404|414|431) /);
        expect(answer).not.toMatch(/"name": "point-to-surface"|root:x:0/);
      }),
      { seed, numRuns: 2000 },
    );
    expect(await isAlive()).toBe(true);
  });

  test('outlives whatever else is sent', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        await send(bytes);
      }),
      { seed, numRuns: 300 },
    );
    expect(await isAlive()).toBe(true);
  });

  test('outlives readers who go before the answer is there', async () => {
    const large = filesOf(paths.dist).find((file) => file.endsWith('checks/index.html')) ?? '';
    await Promise.all(
      Array.from(
        { length: 200 },
        () =>
          new Promise<void>((resolve) => {
            const socket = connect(port, '127.0.0.1', () => socket.write(`GET ${addressOf(large)} HTTP/1.1\r\nHost: x\r\n\r\n`));
            socket.once('data', () => socket.destroy());
            socket.on('error', () => {});
            socket.on('close', () => resolve());
          }),
      ),
    );
    expect(await isAlive()).toBe(true);
  });

  test('gives a hundred readers at once each the page they ask for', async () => {
    const pages = filesOf(paths.dist).filter((file) => file.endsWith('.html'));
    const wrong: string[] = [];
    const reader = async (first: number) => {
      for (let at = first; at < pages.length; at += 100) {
        const file = pages[at] ?? '';
        const response = await fetch(`http://127.0.0.1:${port}${encodeURI(addressOf(file))}`);
        const body = Buffer.from(await response.arrayBuffer());
        if (response.status !== 200 || !body.equals(readFileSync(join(paths.dist, file)))) wrong.push(file);
      }
    };
    await Promise.all(Array.from({ length: 100 }, (_, at) => reader(at)));
    expect(wrong).toEqual([]);
  });
});
