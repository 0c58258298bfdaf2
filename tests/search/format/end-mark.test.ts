import { describe, expect, test } from 'vitest';
import { withEndMark, withoutEndMark } from '../../../src/search/format/end-mark.ts';

describe('a file of the index', () => {
  test.each([
    ['words-0.txt', 'care\t9a.3;3c\nhome\t91'],
    ['vocabulary.txt', 'able about'],
    ['root.json', '{"names":[]}'],
  ])('%s comes back as it was made', (name, body) => expect(withoutEndMark(name, withEndMark(name, body))).toBe(body));

  test.each(['words-0.txt', 'root.json'])('%s is known to be cut, wherever it is', (name) => {
    const body = name.endsWith('.json') ? '{"names":["a"]}' : 'care\t9a\nhome\t91';
    const served = withEndMark(name, body);
    const cuts = Array.from({ length: served.length }, (_, at) => served.slice(0, at)).filter((cut) => !cut.endsWith('\n'));
    for (const cut of cuts.filter((cut) => !/^\{.*[\]}]$/.test(cut))) expect(withoutEndMark(name, cut), JSON.stringify(cut)).toBeNull();
  });

  test('a page in its place is no file of it', () => {
    expect(withoutEndMark('words-0.txt', '<!doctype html>\n')).toBeNull();
    expect(withoutEndMark('root.json', '<!doctype html>')).toBeNull();
  });
});
