import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { filesOf } from '../scripts/lib/files.ts';

/** The rooms that speak to readers. */
const rooms = ['src/pages', 'src/layouts', 'src/components', 'src/statistics'];

/** What an import or a line must not hold there, because the language object has it. */
const otherWays: { what: string; pattern: RegExp }[] = [
  { what: 'chosen by the locale', pattern: /\blocale\s*[!=]==\s*'en'|'en'\s*[!=]==\s*locale\b/ },
  {
    what: 'a function that must be told the locale',
    pattern: /^import (?!type )[^;]*\/i18n\/(?:text|words|words-under|show[\w-]*|punctuation|traditional)\.ts'/,
  },
  {
    what: 'a function that must be told the locale',
    pattern: /^import \{[^}]*\b(?:path|refPath|vocabularyWord|nameOrder|initialOf|languageTag|otherLocale|writtenLanguage)\b/,
  },
  { what: 'an order of its own', pattern: /\bIntl\.Collator\b/ },
];

/** The lines of a file that go round the language object. */
function found(file: string, source: string): string[] {
  return source
    .split('\n')
    .flatMap((line, index) =>
      otherWays.filter(({ pattern }) => pattern.test(line)).map(({ what }) => `${file}:${index + 1} ${what}: ${line.trim()}`),
    );
}

describe('pages, components and statistics have their language from one object', () => {
  const files = rooms.flatMap((room) => filesOf(room).map((file) => `${room}/${file}`)).filter((file) => /\.(ts|astro)$/.test(file));

  test('and choose nothing by the locale themselves', () => {
    expect(files.flatMap((file) => found(file, readFileSync(file, 'utf8')))).toEqual([]);
  });

  test.each([
    "{locale === 'en' ? ', ' : '、'}",
    "import { text } from '../../i18n/text.ts';",
    "import { file, path } from '../../i18n/paths.ts';",
    "import { type Locale, languageTag } from '../../values/locale.ts';",
    "const order = new Intl.Collator('zh');",
  ])('would be seen: %s', (line) => {
    expect(found('x', line)).toHaveLength(1);
  });

  test.each([
    "import { languageOf } from '../../i18n/language.ts';",
    "import type { StringKey } from '../../i18n/words.ts';",
    "import { absolute, file } from '../../i18n/paths.ts';",
    "import { vocabularyKeys } from '../../i18n/vocabulary.ts';",
    "{written === 'en' && <p>…</p>}",
  ])('is not meant by: %s', (line) => {
    expect(found('x', line)).toEqual([]);
  });
});
