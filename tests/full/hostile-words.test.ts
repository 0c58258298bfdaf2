import { expect, test } from 'vitest';
import { diagnosticsWith, sound } from '../check/small-content.ts';

const broken = 'places/suzhou.yaml';
const places = Object.entries(sound)
  .filter(([file]) => file !== broken)
  .flatMap(([file, text]) => [...new Set(text.match(/[A-Za-z][\w-]*/g))].map((word) => [file, word] as const));

test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'])(
  'the check outlives "%s" in the place of any word of any file, and tells whatever else is wrong',
  (hostile) => {
    const failed = places.filter(([file, word]) => {
      const text = (sound[file] ?? '').replace(new RegExp(`(?<![\\w-])${word}(?![\\w-])`), hostile);
      const diagnostics = diagnosticsWith({ [broken]: ['level: city', 'level: cty'], [file]: text });
      return (
        diagnostics.some((diagnostic) => diagnostic.includes('CHECK_BROKEN')) ||
        !diagnostics.some((diagnostic) => diagnostic.startsWith(`${broken}:3:8`))
      );
    });
    expect(failed).toEqual([]);
  },
);
