import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { takeLock } from '../../../scripts/lib/programs/lock.ts';
import { freshFolder, hashFolder, previousBuild, publish } from '../../../scripts/lib/site/site-folder.ts';

let root: string;
let builds: string;
let dist: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'atlas-site-'));
  builds = join(root, '.atlas', 'builds');
  dist = join(root, 'dist');
});
afterEach(() => rmSync(root, { recursive: true }));

/** Builds a site of one page. */
function build(text: string): string {
  const fresh = freshFolder(builds);
  mkdirSync(join(fresh, 'en'));
  writeFileSync(join(fresh, 'en', 'index.html'), text);
  return fresh;
}
const shown = () => readFileSync(join(dist, 'en', 'index.html'), 'utf8');

describe('a site is swapped into place', () => {
  test('and named by what is in it, not by when', () => {
    const first = publish(build('one'), builds, dist);
    const second = publish(build('two'), builds, dist);
    expect(shown()).toBe('two');
    const again = publish(build('two'), builds, dist);
    expect([first.isSame, second.isSame, again.isSame]).toEqual([false, false, true]);
    expect(again.name).toBe(second.name);
    expect(hashFolder(dist).startsWith(second.name)).toBe(true);
  });

  test('and the one before is kept, no more', () => {
    for (const [age, text] of ['one', 'two', 'three', 'four'].entries()) {
      const { name } = publish(build(text), builds, dist);
      utimesSync(join(builds, name), 1000 + age, 1000 + age);
    }
    expect(readdirSync(builds)).toHaveLength(2);
    publish(build('three'), builds, dist);
    expect(shown()).toBe('three');
    expect(readdirSync(builds)).toHaveLength(2);
  });

  test('and the one before can be found, to be compared with', () => {
    expect(previousBuild(builds, dist)).toBeNull();
    const first = publish(build('one'), builds, dist);
    expect(previousBuild(builds, dist)).toBeNull();
    publish(build('two'), builds, dist);
    expect(previousBuild(builds, dist)).toBe(join(builds, first.name));
  });

  test('and a build that was killed leaves the old site standing', () => {
    publish(build('one'), builds, dist);
    build('half');
    expect(shown()).toBe('one');
    publish(build('two'), builds, dist);
    expect(readdirSync(builds).filter((name) => name.startsWith('new-'))).toEqual([]);
  });

  test('and a build that was damaged since is not served again', () => {
    const { name } = publish(build('one'), builds, dist);
    writeFileSync(join(builds, name, 'en', 'index.html'), 'half');
    const again = publish(build('one'), builds, dist);
    expect([shown(), again.name, again.isSame]).toEqual(['one', name, false]);
    expect(readdirSync(builds)).toEqual([name]);
  });

  test('also where dist is a folder that something else wrote', () => {
    mkdirSync(join(dist, 'old'), { recursive: true });
    publish(build('one'), builds, dist);
    expect(shown()).toBe('one');
    expect(existsSync(join(dist, 'old'))).toBe(false);
  });

  test('also where dist leads to a build that is gone', () => {
    publish(build('one'), builds, dist);
    rmSync(builds, { recursive: true });
    publish(build('two'), builds, dist);
    expect(shown()).toBe('two');
  });
});

describe('the hash of a folder', () => {
  test('sees names and borders as well as bytes', () => {
    const folder = (files: Record<string, string>) => {
      const path = mkdtempSync(join(root, 'hash-'));
      for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text);
      return hashFolder(path);
    };
    expect(folder({ a: 'x' })).toBe(folder({ a: 'x' }));
    expect(
      new Set([folder({ a: 'x' }), folder({ b: 'x' }), folder({ a: 'xy' }), folder({ a: 'x', b: '' }), folder({ a: '', b: 'x' })]).size,
    ).toBe(5);
  });
});

describe('the lock', () => {
  test('is refused while its holder lives', () => {
    const lock = join(root, 'lock');
    writeFileSync(lock, String(process.ppid));
    expect(takeLock(lock)).toBe(process.ppid);
  });

  test('of a process that is gone, of a long time ago, or of nobody counts for nothing', () => {
    const lock = join(root, 'lock');
    for (const [holder, age] of [
      ['999999999', 0],
      [String(process.ppid), 3600],
      ['', 0],
    ] as const) {
      writeFileSync(lock, holder);
      const then = Date.now() / 1000 - age;
      utimesSync(lock, then, then);
      expect(takeLock(lock)).toBe(null);
      expect(readFileSync(lock, 'utf8')).toBe(String(process.pid));
    }
  });

  test('that cannot be written is no lock', () => {
    writeFileSync(join(root, 'file'), '');
    expect(() => takeLock(join(root, 'file', 'lock'))).toThrow(/ENOTDIR|EEXIST/);
    mkdirSync(join(root, 'lock'));
    expect(() => takeLock(join(root, 'lock'))).toThrow();
  });
});

test('a build that cannot write says so in one line and ends', () => {
  writeFileSync(join(root, '.atlas'), '');
  const { status, stderr } = spawnSync(process.execPath, [resolve('scripts/build.ts')], { cwd: root, encoding: 'utf8', timeout: 60_000 });
  expect([status, stderr.trimEnd()]).toEqual([
    1,
    expect.stringMatching(
      /^Cannot write to \.atlas \(E[A-Z]+: [^\n]+\): make room on the disk, or make the folder writable\. Nothing was published[^\n]+$/,
    ),
  ]);
});
