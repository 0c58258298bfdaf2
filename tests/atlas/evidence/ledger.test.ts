import { describe, expect, test } from 'vitest';
import { ledgerOf, unaccounted } from '../../../src/atlas/evidence/ledger.ts';
import type { PrintedForm, UsedStretch } from '../../../src/atlas/evidence/printed-forms.ts';
import type { UnrecordedLines } from '../../../src/schemas/collections.ts';

/** A page of a document; the comments say what becomes of each line when nothing else is given. */
const page = [
  'Wuxi Case in 2007', // 1 quoted: 2007
  '', // 2
  '每户每月360元，落实520万元。', // 3 quoted: both amounts
  'Old people like the coupons.', // 4 told
  '见《意见》第3条，又见 98 页。', // 5 told, with a title and figures over
  'Slide 12', // 6 used by nothing
  'Thank you', // 7 used by nothing
];
const form = (printed: string, line: number, use = 'case/wuxi#fund@0'): PrintedForm => ({
  use,
  printed,
  source: 'talk',
  lines: [[line, line]],
});
const forms = [form('2007', 1, 'case/wuxi#date'), form('每户每月360元', 3), form('520万元', 3)];
const stretches: UsedStretch[] = [{ use: 'case/wuxi', source: 'talk', lines: [[4, 5]] }];
const why = { en: 'Why.', zh: '理由。' };
const reasons: UnrecordedLines[] = [
  { lines: '5', printed: ['《意见》', '第3条'], reason: 'citation', why },
  { lines: '5', printed: ['98 页'], reason: 'citation', why },
  { lines: '6-7', reason: 'address', why },
];

const talk = { id: 'talk', sha256: 'a'.repeat(64) };
function failures(unrecorded: UnrecordedLines[], lines = page, own = forms, used = stretches): string[] {
  const ledger = ledgerOf(talk, lines, own, used, unrecorded);
  return unaccounted(ledger, lines, own, [ledger]).map((failure) => failure.replaceAll('content/sources/talk/unread.yaml', 'FILE'));
}

describe('the books of a document', () => {
  test('balance when every line is used or has its reason', () => {
    expect(failures(reasons)).toEqual([]);
  });

  test('may give the reason for a plain sentence that no page says, as long as it is not read', () => {
    const left = (lines: string, words: string): UnrecordedLines => ({ lines, printed: [words], reason: 'statement', why });
    expect(failures([...reasons, left('4', 'Old people like')])).toEqual([]);
    expect(failures([...reasons, left('4', 'Old people like')], page, [...forms, form('Old people like the coupons', 4)])).toEqual([
      'FILE: lines "4": "Old people like" has been read, or holds no figure or title. Delete the reason.',
    ]);
  });

  test('hold what uses each line, and how many hold words', () => {
    const ledger = ledgerOf(talk, page, forms, stretches, reasons);
    expect(ledger.lines).toEqual({
      1: ['case/wuxi#date'],
      3: ['case/wuxi#fund@0'],
      4: ['case/wuxi'],
      5: ['case/wuxi'],
    });
    expect(ledger.worded).toBe(6);
  });

  test('do not count the stretch of a statistic, which has no text', () => {
    const used = [{ ...stretches[0], use: 'stat/coupons' } as UsedStretch];
    expect(failures(reasons.slice(2), page, forms, used)).toEqual([
      'talk:4 is used by nothing: "Old people like the coupons.". Read it, or give the reason in FILE.',
      'talk:5 is used by nothing: "见《意见》第3条，又见 98 页。". Read it, or give the reason in FILE.',
    ]);
  });

  test.each<[string, UnrecordedLines[], string[]]>([
    [
      'a line without digit, title or reason',
      [...reasons.slice(0, 2), { lines: '6', reason: 'address', why }],
      ['talk:7 is used by nothing: "Thank you". Read it, or give the reason in FILE.'],
    ],
    [
      'a line with a digit and no reason',
      [...reasons.slice(0, 2), { lines: '7', reason: 'address', why }],
      ['talk:6 is used by nothing: "Slide 12". Read it, or give the reason in FILE.'],
    ],
    [
      'a figure left on a line that is used',
      [reasons[0], reasons[2]] as UnrecordedLines[],
      ['talk:5 has "98", which is in no printed form on record. Read it, or give the reason in FILE.'],
    ],
    [
      'a title left on a line that is used',
      [{ ...reasons[0], printed: ['第3条'] }, ...reasons.slice(1)] as UnrecordedLines[],
      ['talk:5 has "《意见》", which is in no printed form on record. Read it, or give the reason in FILE.'],
    ],
  ])('do not balance over %s', (_, unrecorded, expected) => {
    expect(failures(unrecorded)).toEqual(expected);
  });

  test.each<[string, UnrecordedLines, string]>([
    [
      'for a line that is used',
      { lines: '3', reason: 'aside', why },
      'FILE: lines "3": line 3 is used by case/wuxi#fund@0. Delete the reason.',
    ],
    ['for an empty line', { lines: '2', reason: 'aside', why }, 'FILE: lines "2": there are no words there. Correct the lines.'],
    ['given twice', { lines: '7', reason: 'aside', why }, 'FILE: lines "7": line 7 has two reasons. Keep one.'],
    [
      'for words that are read',
      { lines: '3', printed: ['520万元'], reason: 'aside', why },
      'FILE: lines "3": "520万元" has been read, or holds no figure or title. Delete the reason.',
    ],
    [
      'for words without a fact',
      { lines: '4', printed: ['Old people'], reason: 'aside', why },
      'FILE: lines "4": "Old people" has been read, or holds no figure or title. Delete the reason.',
    ],
    [
      'for words that are not there',
      { lines: '4', printed: ['99'], reason: 'aside', why },
      'FILE: lines "4": "99" is not there. Copy it again or correct the lines.',
    ],
  ])('refuse a reason %s', (_, entry, expected) => {
    expect(failures([...reasons, entry])).toEqual([expected]);
  });

  test('refuse a reason that points to a line which is itself unused', () => {
    const pointing = (lines: string, id?: string): UnrecordedLines[] => [
      ...reasons.slice(0, 2),
      { lines: '6-7', reason: 'repeat', why, see: { lines, ...(id ? { id } : {}) } },
    ];
    expect(failures(pointing('1, 3'))).toEqual([]);
    expect(failures(pointing('7'))).toEqual(['FILE: lines "6-7": it points to talk:7, which nothing uses. Point to a line that is used.']);
    expect(failures(pointing('1', 'other'))).toEqual([
      'FILE: lines "6-7": it points to other:1, which nothing uses. Point to a line that is used.',
    ]);
  });

  test('a figure is read only where all of it is within printed words or touches them', () => {
    // 2006 beside a quoted 2007, and 1,846 of which nothing is quoted.
    expect(failures([], ['in 2006 and 2007, 1,846 bodies'], [form('and 2007', 1)], [])).toEqual([
      'talk:1 has "2006", which is in no printed form on record. Read it, or give the reason in FILE.',
      'talk:1 has "1,846", which is in no printed form on record. Read it, or give the reason in FILE.',
    ]);
  });
});
