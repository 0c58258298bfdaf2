import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { recordTemplate } from '../../../scripts/lib/editors/record-template.ts';
import { collectionNames, collections } from '../../../src/schemas/collections.ts';
import { diagnosticsWith } from '../../check/small-content.ts';

const template = (name: (typeof collectionNames)[number], id = 'new-one') => recordTemplate(collections[name].schema, id);

describe('a new record', () => {
  test.each(collectionNames)('of %s has every field, in the order of its schema', (name) => {
    expect(Object.keys(parse(template(name)) as object)).toEqual(Object.keys(collections[name].schema.shape));
  });

  test.each(collectionNames)('of %s says above every field what it means', (name) => {
    const silent = template(name)
      .split('\n\n')
      .filter((field) => !/^# \S/.test(field));
    expect(silent).toEqual([]);
  });

  test('names the words of the closed lists and the fields of what starts empty', () => {
    const text = template('cases', 'wuxi-2009-posts');
    expect(text).toContain(
      '# When it began. `null` when the source gives no date: a third of the cases. Never guess.\n# It has: printed, lang, source, lines, reads?, why?, edtf.\ndate: null\n',
    );
    expect(text).toContain('# One of: purchase, ');
    expect(text).toContain('id: wuxi-2009-posts\n');
  });

  test.each(collectionNames)('of %s keeps its comments within 140 columns, but for the words of a closed list', (name) => {
    expect(
      template(name)
        .split('\n')
        .filter((line) => line.length > 140 && !line.startsWith('# One of: ')),
    ).toEqual([]);
  });

  test('offers words only where the field has a closed list', () => {
    expect(template('checks')).toContain('# The printed figure that is put to the test.\nstated:\n');
  });

  test('starts the lists within a field as lists', () => {
    expect(parse(template('services'))).toMatchObject({ synonyms: { en: [], zh: [], zhHant: [] } });
  });

  test('is told by the check what it lacks', () => {
    const file = 'cases/wuxi-2009-posts/case.yaml';
    expect(
      diagnosticsWith({ [file]: template('cases', 'wuxi-2009-posts') }).map((line) => line.replace(/^[^:]+:\d+:\d+ /, '').split('.')[0]),
    ).toEqual([
      expect.stringMatching(/^FIELD_TYPE "kind" is empty, but needs one word/),
      expect.stringMatching(/^FIELD_TYPE "way" is empty, but needs one word/),
      ...['title', 'title', 'short', 'short'].map((field) => expect.stringMatching(new RegExp(`^FIELD_FORM "${field}`))),
      expect.stringMatching(/^FIELD_FORM "sources" does not fit/),
    ]);
  });
});
