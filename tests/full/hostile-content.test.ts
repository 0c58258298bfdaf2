import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seed } from '../chance.ts';
import { diagnosticsWith, sound } from '../check/small-content.ts';

/** What is written over a stretch of a file: what is typed by accident, or by somebody who looks for a hole. */
const words = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '\n',
    '\t',
    '\r',
    '\u0000',
    '\ufeff',
    '\u202e',
    ':',
    '- ',
    '"',
    "'",
    '[',
    '{',
    '}',
    '<',
    '</',
    '{/*',
    '---',
    '|',
    '&x',
    '*x',
    '!!js/function',
  ),
  fc.constantFrom(
    'null',
    'true',
    '0',
    '-1',
    '1e999',
    '.nan',
    '2007-02-30',
    '99999年',
    '520万园',
    '<script>',
    '<Fact/>',
    '<Ref to="x/y"/>',
    '{1+1}',
    'import x from "x"',
  ),
  fc.string({ unit: 'binary', maxLength: 20 }),
);
const damage = fc.record({
  file: fc.constantFrom(...Object.keys(sound)),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 0, max: 30 }),
  words,
});

test('whatever is done to the files, the check says where it is or finds nothing, and never fails itself', () => {
  fc.assert(
    fc.property(fc.array(damage, { minLength: 1, maxLength: 4 }), (all) => {
      const changes: Record<string, string> = {};
      for (const { file, at, length, words } of all) {
        const text = changes[file] ?? sound[file] ?? '';
        const start = Math.floor(at * text.length);
        changes[file] = text.slice(0, start) + words + text.slice(start + length);
      }
      const diagnostics = diagnosticsWith(changes);
      expect(
        diagnostics.filter((diagnostic) => !/^[^:\n]+:\d+:\d+ [A-Z_]+ ./.test(diagnostic) || diagnostic.includes('CHECK_BROKEN')),
      ).toEqual([]);
    }),
    { seed, numRuns: 3000 },
  );
});
