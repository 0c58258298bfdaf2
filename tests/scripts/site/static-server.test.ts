import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listen, staticServer } from '../../../scripts/lib/site/static-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'atlas-served-'));
const root = join(folder, 'dist');
const server = staticServer(root);
let port = 0;
beforeAll(async () => {
  mkdirSync(join(root, 'en', '案例'), { recursive: true });
  mkdirSync(join(root, 'data'));
  writeFileSync(join(root, 'index.html'), 'cover');
  writeFileSync(join(root, '404.html'), 'not found');
  writeFileSync(join(root, 'en', 'index.html'), 'home');
  writeFileSync(join(root, 'en', '案例', 'index.html'), 'case');
  writeFileSync(join(root, 'data', 'cases.csv'), 'a,b');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  port = await listen(server, 0);
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

const get = (address: string, init: RequestInit = {}) => fetch(`http://127.0.0.1:${port}${address}`, { redirect: 'manual', ...init });

/** Asks for an address as it stands; `fetch` would tidy it first. */
const raw = (address: string) =>
  new Promise<string>((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(`GET ${address} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`));
    let text = '';
    socket.on('data', (chunk) => {
      text += chunk;
    });
    socket.on('close', () => resolve(text));
  });

describe('the server', () => {
  test.each([
    ['/', 200, 'text/html; charset=utf-8', 'cover'],
    ['/en/', 200, 'text/html; charset=utf-8', 'home'],
    ['/en/?year=2007', 200, 'text/html; charset=utf-8', 'home'],
    ['/en/%E6%A1%88%E4%BE%8B/', 200, 'text/html; charset=utf-8', 'case'],
    ['/data/cases.csv', 200, 'text/csv; charset=utf-8', 'a,b'],
    ['/data/', 404, 'text/html; charset=utf-8', 'not found'],
    ['/nowhere', 404, 'text/html; charset=utf-8', 'not found'],
    ['/data/cases.csv/', 404, 'text/html; charset=utf-8', 'not found'],
    ['/%E0%A4', 404, 'text/html; charset=utf-8', 'not found'],
  ])('answers %s with %i', async (address, status, type, text) => {
    const response = await get(address);
    expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([status, type, text]);
  });

  test('leads a folder to its slash and keeps the question', async () => {
    const response = await get('/en?year=2007');
    expect([response.status, response.headers.get('location')]).toEqual([301, '/en/?year=2007']);
    expect(await raw('//en')).toContain('location: /en/\r\n');
  });

  test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/en/../../secret.txt', '/..%5csecret.txt', '/%00'])(
    'sees nothing above its folder: %s',
    async (address) => {
      expect(await raw(address)).not.toContain('secret\n');
      expect(await raw(address)).toMatch(/^HTTP\/1\.1 404/);
    },
  );

  // What the file system refuses to look up is not there: a name of more than 255 bytes, a path of more than 4,096.
  test.each([
    ['a name that is too long', `/${'a'.repeat(256)}`],
    ['a name that is too long once it is decoded', `/${'%E6%A1%88'.repeat(100)}/`],
    ['a path that is too long', `/${'a/'.repeat(3000)}`],
    ['a file taken for a folder', '/index.html/en/'],
  ])('outlives %s', async (_, address) => {
    expect(await raw(address)).toMatch(/^HTTP\/1\.1 404/);
    expect((await get('/')).status).toBe(200);
  });

  test('outlives a link in a circle, and a folder that is named as a page', async () => {
    symlinkSync('round', join(root, 'round'));
    mkdirSync(join(root, 'folder.html', 'index.html'), { recursive: true });
    for (const address of ['/round', '/round/', '/folder.html/']) expect(await raw(address)).toMatch(/^HTTP\/1\.1 404/);
    expect((await get('/')).status).toBe(200);
  });

  test('reads only', async () => {
    expect((await get('/', { method: 'POST' })).status).toBe(405);
    const head = await get('/', { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
  });

  test('takes the next free port when its own is in use', async () => {
    const second = staticServer(root);
    expect(await listen(second, port)).toBeGreaterThan(port);
    second.close();
  });
});

describe('the server of a site in a folder of its host', () => {
  const inFolder = staticServer(root, '/repo/');
  let at = '';
  beforeAll(async () => {
    at = `http://127.0.0.1:${await listen(inFolder, 0)}`;
  });
  afterAll(() => {
    inFolder.closeAllConnections();
    inFolder.close();
  });

  test.each([
    ['/repo/', 200, 'cover'],
    ['/repo/en/?year=2007', 200, 'home'],
    ['/repo/data/cases.csv', 200, 'a,b'],
    ['/repo/nowhere', 404, 'not found'],
    ['/repo/repo/', 404, 'not found'],
  ])('answers %s with %i', async (address, status, text) => {
    const response = await fetch(at + address);
    expect([response.status, await response.text()]).toEqual([status, text]);
  });

  test.each(['/', '/en/', '/data/cases.csv', '/repository/', '//repo/en/', '/repo/../en/', '/repo/%2e%2e/en/'])(
    'has nothing outside it, and says where the site is: %s',
    async (address) => {
      const response = await fetch(at + address);
      expect([response.status, await response.text()]).toEqual([404, 'Not found. The site is at /repo/.\n']);
    },
  );

  test.each([
    ['/repo', '/repo/'],
    ['/repo/en?year=2007', '/repo/en/?year=2007'],
    ['/repo//en', '/repo/en/'],
  ])('leads %s to its slash', async (address, location) => {
    const response = await fetch(at + address, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([301, location]);
  });
});
