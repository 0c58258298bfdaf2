import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { recordTemplate } from '../../scripts/lib/record-template.ts';
import { collectionNames, collections } from '../../src/schemas/collections.ts';
import { findingsWith } from '../site/loaders/small-content.ts';

const template = (name: (typeof collectionNames)[number], id: string) =>
  recordTemplate(collections[name].schema, readFileSync(`src/schemas/${collections[name].refKind}.ts`, 'utf8'), id);

describe('a new record', () => {
  test.each(collectionNames)('of %s has every field, in the order of its schema', (name) => {
    expect(Object.keys(parse(template(name, 'new-one')) as object)).toEqual(Object.keys(collections[name].schema.shape));
  });

  test('carries the comments of the schema and the words of the closed lists', () => {
    const text = template('cases', 'wuxi-2009-posts');
    expect(text).toContain(
      '# When it began. `null` when the source gives no date: a third of the cases. Never guess.\n# It has: printed, lang, source, lines, reads?, why?, edtf.\ndate: null\n',
    );
    expect(text).toContain('# One of: purchase, ');
    expect(text).toContain('id: wuxi-2009-posts\n');
  });

  test('is told by the check what it lacks', () => {
    const file = 'cases/wuxi-2009-posts/case.yaml';
    expect(
      findingsWith({ [file]: template('cases', 'wuxi-2009-posts') }).map((line) => line.replace(/^[^:]+:\d+:\d+ /, '').split('.')[0]),
    ).toEqual([
      expect.stringMatching(/^FIELD_TYPE "kind" is empty, but needs one word/),
      expect.stringMatching(/^FIELD_TYPE "way" is empty, but needs one word/),
      ...['title', 'title', 'short', 'short'].map((field) => expect.stringMatching(new RegExp(`^FIELD_FORM "${field}`))),
      expect.stringMatching(/^FIELD_FORM "sources" does not fit/),
    ]);
  });
});
