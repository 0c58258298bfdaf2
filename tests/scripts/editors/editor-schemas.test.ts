import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { editorFiles } from '../../../scripts/lib/editors/editor-schemas.ts';

test.each([...editorFiles()])('%s is up to date (else run: node scripts/make-editor-schemas.ts)', (path, text) => {
  expect(readFileSync(path, 'utf8')).toBe(text);
});

test('editors show what a field means, not what its value is made of', () => {
  const { date } = JSON.parse(editorFiles().get('content/.schemas/cases.json') ?? '').properties;
  expect(date.description).toMatch(/^When it began\./);
  expect(date.anyOf.map(({ description }: { description?: string }) => description)).toEqual([undefined, undefined]);
  expect(date.anyOf[0].properties.edtf.description).toMatch(/^The date in EDTF/);
});
