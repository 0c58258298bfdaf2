import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { formatDiagnostic } from '../../../src/check/diagnostic.ts';
import { dataDiagnostics } from '../../../src/check/reading/imported-json.ts';

const folder = mkdtempSync(join(tmpdir(), 'atlas-data-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('the vocabularies and maps of the atlas are sound', () => {
  expect(dataDiagnostics('content')).toEqual([]);
});

test.each([
  ['a comma too many', '{\n  "voucher": 1,\n}\n', '3:1 JSON_SYNTAX '],
  ['an end too early', '{\n  "voucher":\n', '2:13 JSON_SYNTAX '],
  ['a word without quotation marks', '{ "voucher": tender }\n', '1:1 JSON_SYNTAX '],
  ['nothing', '', '1:1 FILE_EMPTY the file is empty.'],
  ['no text', new Uint8Array([0x7b, 0x22, 0xff, 0x22]), '1:3 FILE_ENCODING the file is not UTF-8.'],
])('a vocabulary with %s is a diagnostic at its place', (_, text, expected) => {
  mkdirSync(join(folder, 'vocabularies'), { recursive: true });
  const file = join(folder, 'vocabularies', 'way.json');
  writeFileSync(file, text);
  const place = relative(process.cwd(), file).replaceAll('\\', '/');
  const [first, ...more] = dataDiagnostics(folder).map(formatDiagnostic);
  expect(more).toEqual([]);
  expect(first?.startsWith(`${place}:${expected}`), first).toBe(true);
});

test('a folder without data has no problems', () => {
  expect(dataDiagnostics(join(folder, 'nowhere'))).toEqual([]);
});
