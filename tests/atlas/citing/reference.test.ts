import { describe, expect, test } from 'vitest';
import { plainReference, referenceOf } from '../../../src/atlas/citing/reference.ts';
import type { Quotation } from '../../../src/atlas/records/quotation.ts';
import type { WorkRecord } from '../../../src/atlas/records/records.ts';
import { parseDate } from '../../../src/values/date.ts';

const words = (printed: string, lang: Quotation['lang'] = 'en', reads: string | null = null): Quotation => ({
  printed,
  lang,
  reads,
  why: null,
  source: 'talk',
  lines: [[1, 1]],
});
const author = (printed: string, as: 'author' | 'editor' = 'author') => ({ ...words(printed), person: null, organisation: null, as });
const year = (edtf: string) => {
  const parsed = parseDate(edtf);
  if (!parsed.ok) throw new Error(edtf);
  return { ...words(edtf), date: parsed.date };
};
const work = (over: Partial<WorkRecord>): WorkRecord => ({
  id: 'work',
  collection: 'works',
  kind: 'book',
  short: { en: 'Work', zh: '著作' },
  ofRecord: [],
  policy: null,
  title: null,
  titleFrom: null,
  printed: [],
  authors: [],
  date: null,
  containedIn: null,
  issue: null,
  publisher: null,
  urls: [],
  citedIn: [],
  sources: [],
  conflicts: [],
  ...over,
});

describe('the reference of a work', () => {
  test.each<[string, Partial<WorkRecord>, string | null]>([
    ['without a title there is none', { authors: [author('Li')], date: year('2013') }, null],
    ['a title alone is too little', { printed: [words('On coupons')] }, null],
    [
      'English: APA, no full stop twice',
      { printed: [words('On coupons')], authors: [author('Li, M.')], date: year('2005'), publisher: words('Paris: OECD') },
      'Li, M. (2005). On coupons. Paris: OECD.',
    ],
    ['without a date it says so', { printed: [words('On coupons')], authors: [author('Li')] }, 'Li. (n.d.). On coupons.'],
    ['without an author the title opens', { printed: [words('On coupons')], date: year('2009') }, 'On coupons. (2009).'],
    [
      'Chinese: GB/T 7714, as printed',
      {
        kind: 'paper',
        printed: [words('論券', 'zh-Hant')],
        authors: [author('李梅')],
        date: year('2010'),
        containedIn: words('社會科學'),
        issue: words('(02)'),
      },
      '李梅. 論券[J]. 社會科學, 2010(02).',
    ],
    ['an editor is called one', { printed: [words('論券', 'zh-Hant')], authors: [author('研究中心', 'editor')] }, '研究中心 編. 論券[M].'],
    [
      'a misprint as it is read',
      { kind: 'web-page', printed: [words('论卷', 'zh', '论券')], date: year('2012'), urls: [words('http://example.org')] },
      '论券[EB/OL]. 2012. http://example.org.',
    ],
  ])('%s', (_, over, expected) => {
    expect(plainReference(referenceOf(work(over)))).toBe(expected);
  });
});
