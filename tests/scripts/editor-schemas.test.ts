import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { editorFiles } from '../../scripts/lib/editor-schemas.ts';
import { readSchemaSources, withComments } from '../../scripts/lib/schema-comments.ts';

test.each([...editorFiles()])('%s is up to date (else run: node scripts/make-editor-schemas.ts)', (path, text) => {
  expect(readFileSync(path, 'utf8')).toBe(text);
});

test('the comments of a schema become the help of its fields', () => {
  const constants = readSchemaSources([
    `
    /** An id. */
    export const id = z.string();`,
    `
    /** Words. */
    const words = z.strictObject({
      /** As printed. */
      printed: z.string(),
    });
    export const thing = z.strictObject({
      id,
      /** Other things. */
      others: z.array(words).default([]),
      more: words.extend({ printed: z.string().max(4) }).nullable(),
    });`,
  ]);
  const words = () => ({ properties: { printed: {} } });
  expect(withComments({ properties: { id: {}, others: { items: words() }, more: { anyOf: [words(), {}] } } }, constants, 'thing')).toEqual({
    properties: {
      id: { description: 'An id.' },
      others: { description: 'Other things.', items: { properties: { printed: { description: 'As printed.' } } } },
      more: { description: 'Words.', anyOf: [{ properties: { printed: { description: 'As printed.' } } }, {}] },
    },
  });
});
