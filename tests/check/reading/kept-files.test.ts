import { mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { isSame, type KeptFiles, readChanged } from '../../../src/check/reading/kept-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'atlas-kept-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'a.txt');
const other = join(folder, 'b.txt');

/** Reads files in one pass, and says which of them were really read. */
function pass(before: KeptFiles, paths: string[]) {
  const { read, kept } = readChanged(before);
  const parsed: string[] = [];
  const words = paths.map((path) =>
    read(path, (bytes) => {
      parsed.push(path);
      return new TextDecoder().decode(bytes);
    }),
  );
  return { kept, parsed, words };
}

describe('what was made of a file', () => {
  beforeEach(() => {
    writeFileSync(file, 'one');
    writeFileSync(other, 'two');
  });

  test('is kept for as long as the file stays the same', () => {
    const first = pass(new Map(), [file, other]);
    const second = pass(first.kept, [file, other]);
    expect(second.words).toEqual(['one', 'two']);
    expect(second.parsed).toEqual([]);
    expect(isSame(first.kept, second.kept)).toBe(true);
  });

  test('is made again for the file that changed, and for no other', () => {
    const first = pass(new Map(), [file, other]);
    writeFileSync(file, 'another text');
    const second = pass(first.kept, [file, other]);
    expect(second.words).toEqual(['another text', 'two']);
    expect(second.parsed).toEqual([file]);
    expect(isSame(first.kept, second.kept)).toBe(false);
  });

  test('is made again when an editor puts a file of the same length and time in its place', () => {
    const time = new Date('2026-01-01');
    utimesSync(file, time, time);
    const first = pass(new Map(), [file]);
    writeFileSync(`${file}.tmp`, 'eno');
    utimesSync(`${file}.tmp`, time, time);
    renameSync(`${file}.tmp`, file);
    expect(pass(first.kept, [file]).words).toEqual(['eno']);
  });

  test('is let go with the file', () => {
    const first = pass(new Map(), [file, other]);
    const second = pass(first.kept, [other]);
    expect(second.parsed).toEqual([]);
    expect(isSame(first.kept, second.kept)).toBe(false);
    expect([...second.kept.keys()]).toEqual([other]);
  });
});
