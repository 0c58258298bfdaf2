import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { paths } from '../scripts/lib/paths.ts';
import { comparable, formatFailure, proveForms } from '../src/atlas/evidence/ledger.ts';
import { type PrintedForm, printedForms } from '../src/atlas/evidence/printed-forms.ts';
import { namedYears, yearsNotPrinted } from '../src/check/named-years.ts';
import { atlas, content } from './content/content.ts';

const forms = printedForms(atlas);
const hasDocuments = existsSync(paths.sources);
const linesOf = (source: string) =>
  readFileSync(join(paths.sources, `${source}.txt`), 'utf8')
    .replace(/\n$/, '')
    .split('\n');

const page = ['# **Wuxi** Case in 2007', '', '每户每月360元，  落实520万元。', 'about 5.2 million yuan'];
const form = (over: Partial<PrintedForm>): PrintedForm => ({
  use: 'case/wuxi#fund@0',
  printed: '520万元',
  source: 'zhang-2011',
  lines: [[3, 3]],
  ...over,
});

describe('a printed form is proved', () => {
  test('where its words stand on one of its lines', () => {
    expect(
      proveForms(
        [
          form({}),
          form({ lines: [[1, 4]] }),
          form({ printed: 'Wuxi Case', lines: [[1, 1]] }),
          form({ printed: '360元， 落实', lines: [[3, 3]] }),
        ],
        page,
      ),
    ).toEqual([]);
  });

  test.each<[string, Partial<PrintedForm>, string]>([
    [
      'a digit is altered',
      { printed: '530万元' },
      'case/wuxi#fund@0: "530万元" is not at zhang-2011:3. The words stand nowhere in the document: copy them again.',
    ],
    ['the line is another', { lines: [[4, 4]] }, 'case/wuxi#fund@0: "520万元" is not at zhang-2011:4. The words stand at line 3.'],
    [
      'the line is past the end',
      { lines: [[5, 5]] },
      'case/wuxi#fund@0: zhang-2011:5 is not a stretch of the document. Correct the lines.',
    ],
    [
      'the lines run backwards',
      { lines: [[4, 3]] },
      'case/wuxi#fund@0: zhang-2011:4–3 is not a stretch of the document. Correct the lines.',
    ],
    [
      'the words run over two lines',
      { printed: '520万元。about', lines: [[3, 4]] },
      'case/wuxi#fund@0: "520万元。about" is not at zhang-2011:3–4. The words stand nowhere in the document: copy them again.',
    ],
    [
      'case differs',
      { printed: 'wuxi', lines: [[1, 1]] },
      'case/wuxi#fund@0: "wuxi" is not at zhang-2011:1. The words stand nowhere in the document: copy them again.',
    ],
  ])('and not when %s', (_, over, message) => {
    expect(proveForms([form(over)], page).map(formatFailure)).toEqual([message]);
  });
});

describe('comparison', () => {
  test('takes out stars and runs of spaces and nothing else', () => {
    expect(comparable('  **每户**　每月  360 元 ')).toBe('每户 每月 360 元');
    expect(comparable('５２０万元')).not.toBe(comparable('520万元'));
  });
});

describe('the content', () => {
  test('has something to prove, each form with a document on record', () => {
    expect(forms.length).toBeGreaterThan(0);
    expect(forms.filter(({ source }) => !atlas.sources.has(source))).toEqual([]);
  });
});

describe.skipIf(!hasDocuments)('the content against its documents', () => {
  const documents = new Map(hasDocuments ? [...atlas.sources.keys()].map((id) => [id, linesOf(id)]) : []);
  const own = (id: string) => forms.filter(({ source }) => source === id);

  test.each([...documents])('every form of %s stands at its lines', (id, lines) => {
    expect(proveForms(own(id), lines).map(formatFailure)).toEqual([]);
  });

  // The proof is no formality: whatever is altered, on either side, is found.
  test.each([...documents])('an altered word, line or document of %s is found', (id, lines) => {
    const read = own(id);
    const altered = (text: string) => `${text}〇`;
    expect(
      proveForms(
        read.map((one) => ({ ...one, printed: altered(one.printed) })),
        lines,
      ),
    ).toHaveLength(read.length);
    expect(
      proveForms(
        read.map((one) => ({ ...one, lines: [[lines.length + 1, lines.length + 1]] })),
        lines,
      ),
    ).toHaveLength(read.length);
    expect(
      proveForms(
        read,
        lines.map(() => 'another document'),
      ),
    ).toHaveLength(read.length);
    const shifted = proveForms(
      read.map((one) => ({ ...one, lines: one.lines.map(([first, last]) => [first + 1, last + 1] as [number, number]) })),
      lines,
    );
    expect(shifted.length).toBeGreaterThan(read.length * 0.8);
  });

  test('every year that the text of a conflict or a check names is printed in a passage it is about', () => {
    const years = namedYears(content, atlas);
    expect(years.length).toBeGreaterThan(20);
    expect(yearsNotPrinted(years, (id) => documents.get(id) ?? [])).toEqual([]);
    const before = years.map((named) => ({ ...named, year: '1066' }));
    expect(yearsNotPrinted(before, (id) => documents.get(id) ?? [])).toHaveLength(years.length);
  });
});
