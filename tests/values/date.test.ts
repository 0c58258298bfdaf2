// @ts-expect-error: the edtf package has no types
import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareDates, yearFraction, yearOf, yearsTouched } from '../../src/values/chronology.ts';
import { type AtlasDate, parseDate } from '../../src/values/date.ts';
import { formatDate } from '../../src/values/format-date.ts';
import { draws } from '../chance.ts';

const read = (written: string): AtlasDate => {
  const parsed = parseDate(written);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.date;
};

describe('a date is an earliest and a latest day', () => {
  test.each([
    ['a year', '2007', '2007-01-01', '2007-12-31', 'known', 'year', false],
    ['a month', '2007-03', '2007-03-01', '2007-03-31', 'known', 'month', false],
    ['a February', '2007-02', '2007-02-01', '2007-02-28', 'known', 'month', false],
    ['a leap February', '2008-02', '2008-02-01', '2008-02-29', 'known', 'month', false],
    ['a day', '2010-07-12', '2010-07-12', '2010-07-12', 'known', 'day', false],
    ['a leap day', '2000-02-29', '2000-02-29', '2000-02-29', 'known', 'day', false],
    ['about a year', '2004~', '2003-01-01', '2005-12-31', 'uncertain', 'year', true],
    ['about a month', '2004-03~', '2004-02-01', '2004-04-30', 'uncertain', 'month', true],
    ['about a January', '2004-01~', '2003-12-01', '2004-02-29', 'uncertain', 'month', true],
    ['about a day', '2004-03-01~', '2004-02-29', '2004-03-02', 'uncertain', 'day', true],
    ['a doubtful year', '2008?', '2008-01-01', '2008-12-31', 'uncertain', 'year', false],
    ['a doubtful month', '2008-10?', '2008-10-01', '2008-10-31', 'uncertain', 'month', false],
    ['one of the years', '[2004..2006]', '2004-01-01', '2006-12-31', 'uncertain', 'year', false],
    ['one of the months', '[2008-10..2008-12]', '2008-10-01', '2008-12-31', 'uncertain', 'month', false],
    ['one of the days', '[2010-03-15..2010-04-01]', '2010-03-15', '2010-04-01', 'uncertain', 'day', false],
    ['years through', '2004/2006', '2004-01-01', '2006-12-31', 'lasting', 'year', false],
    ['months through', '2004-11/2006-02', '2004-11-01', '2006-02-28', 'lasting', 'month', false],
    ['ends of two precisions', '2004/2006-05', '2004-01-01', '2006-05-31', 'lasting', 'year', false],
    ['an end inside the year of the start', '2004/2004-05', '2004-01-01', '2004-05-31', 'lasting', 'year', false],
    ['from a year on', '2005/..', '2005-01-01', null, 'open', 'year', false],
    ['from a month on', '2011-10/..', '2011-10-01', null, 'open', 'month', false],
  ])('%s: %s', (_, written, earliest, latest, kind, precision, approximate) => {
    expect(parseDate(written)).toEqual({ ok: true, date: { edtf: written, earliest, latest, kind, precision, approximate } });
  });

  test('not knowing and lasting have the same days and are different things', () => {
    const [unknown, lasting] = [read('[2004..2006]'), read('2004/2006')];
    expect([unknown.earliest, unknown.latest]).toEqual([lasting.earliest, lasting.latest]);
    expect(unknown.kind).not.toBe(lasting.kind);
  });
});

describe('a date that cannot be read says why, and what to write', () => {
  test.each([
    ['nothing', '', 'empty', 'null'],
    ['blanks', '  ', 'empty', 'null'],
    ['a day February does not have', '2024-02-30', 'impossible-day', 'February 2024 has 29 days'],
    ['a leap day in a common year', '2023-02-29', 'impossible-day', 'February 2023 has 28 days'],
    ['a leap day in a century year', '1900-02-29', 'impossible-day', 'February 1900 has 28 days'],
    ['a 31st of April', '2010-04-31', 'impossible-day', 'April 2010 has 30 days'],
    ['day 00', '2010-04-00', 'impossible-day', 'April 2010 has 30 days'],
    ['month 13', '2024-13', 'impossible-month', 'from 01 to 12, not 13'],
    ['month 00', '2024-00', 'impossible-month', 'not 00'],
    ['a month 13 inside a span', '2004/2006-13', 'impossible-month', '"2006-13"'],
    ['an impossible day that opens a span', '2023-02-29/..', 'impossible-day', '28 days'],
    ['an impossible day about which', '2024-02-30~', 'impossible-day', '29 days'],
    ['a year with a slip', '0207', 'impossible-year', '1000 and 2999'],
    ['a season', '2004-21', 'season', '[2004-03..2004-05]'],
    ['a quarter', '2004-33', 'season', 'months'],
    ['a season in words', 'spring 2004', 'season', 'write the months'],
    ['a part of a year in words', 'late 2008', 'season', '[2008-10..2008-12]'],
    ['a part of a year in Chinese', '2019年底', 'season', 'write the months'],
    ['a digit not known', '200X', 'unspecified-digits', '[2000..2009]'],
    ['two digits not known', '19xx', 'unspecified-digits', '[1900..1999]'],
    ['a month not known', '2004-XX', 'unspecified-digits', 'write 2004'],
    ['a day not known', '2004-03-XX', 'unspecified-digits', 'write 2004-03'],
    ['an end before the start', '2006/2004', 'end-before-start', '2004 is before 2006'],
    ['a month before', '2006-05/2006-03', 'end-before-start', '2006-03 is before 2006-05'],
    ['a set from back to front', '[2006..2004]', 'end-before-start', 'earlier date first'],
    ['a span of one year', '2004/2004', 'same-ends', 'write 2004'],
    ['a set of one', '[2004-03..2004-03]', 'same-ends', 'write 2004-03'],
    ['no beginning', '../2005', 'no-start', 'until'],
    ['an empty beginning', '/2005', 'no-start', 'until'],
    ['an end left empty', '2005/', 'unwritten-end', '2005/..'],
    ['both doubts at once', '2008%', 'qualifier', '~'],
    ['a qualifier in a span', '2004~/2006', 'qualifier-in-span', '[2004..2006]'],
    ['a qualifier in a set', '[2004?..2006]', 'qualifier-in-span', '[2004..2006]'],
    ['a qualifier on an open start', '2005~/..', 'qualifier-in-span', 'no ~ or ?'],
    ['a set by list', '[2004,2006]', 'set', '[2004..2006]'],
    ['a set without an end', '[2004..]', 'set', '[2004..2006]'],
    ['a set of all', '{2004..2006}', 'set', '[2004..2006]'],
    ['a month of one digit', '2007-3', 'form', 'Did you mean 2007-03?'],
    ['slashes', '2010/7/12', 'form', 'Did you mean 2010-07-12?'],
    ['points', '2010.07.12', 'form', 'Did you mean 2010-07-12?'],
    ['Chinese', '2010年7月12日', 'form', 'Did you mean 2010-07-12?'],
    ['a Chinese year', '2007年', 'form', 'Did you mean 2007?'],
    ['full-width digits', '２００７', 'form', 'Did you mean 2007?'],
    ['a space', ' 2007', 'form', 'Did you mean 2007?'],
    ['years with a hyphen', '2004-2006', 'form', '2004/2006 (it lasted)'],
    ['years with a dash', '2004–2006', 'form', '[2004..2006] (not known exactly)'],
    ['a set without brackets', '2004..2006', 'form', '[2004..2006]'],
    ['about, in front', '~2004', 'form', 'Did you mean 2004~?'],
    ['about, in words', 'about 2004', 'form', 'Did you mean 2004~?'],
    ['words', 'in the year of the flood', 'form', 'It reads 2007'],
    ['a time of day', '2007-03-01T10:00', 'form', 'It reads 2007'],
    ['a calendar of the Republic', '民國113年', 'form', 'It reads 2007'],
  ])('%s: %s', (_, written, reason, mend) => {
    expect(parseDate(written)).toMatchObject({ ok: false, reason, message: expect.stringContaining(mend) });
  });

  test('any text gives a date or a reason, never a throw', () => {
    const nearly = fc.stringMatching(/^[[{]?[0-9X]{1,5}[-/.~?年 ]{0,2}[0-9]{0,4}[-/.~?\]]{0,3}$/);
    fc.assert(
      fc.property(fc.oneof(fc.string(), nearly), (written) => {
        const parsed = parseDate(written);
        if (parsed.ok) expect(parsed.date.edtf).toBe(written);
        else expect(parsed.message.length).toBeGreaterThan(10);
      }),
      draws(),
    );
  });
});

describe('a date in words', () => {
  test.each([
    ['2007', '2007', '2007年'],
    ['2005-03', 'March 2005', '2005年3月'],
    ['2010-07-12', '12 July 2010', '2010年7月12日'],
    ['2004~', 'about 2004', '2004年前后'],
    ['2004-03~', 'about March 2004', '2004年3月前后'],
    ['2008?', '2008 (uncertain)', '2008年（存疑）'],
    ['[2004..2006]', 'between 2004 and 2006', '2004年至2006年间'],
    ['[2008-10..2008-12]', 'between October and December 2008', '2008年10月至12月间'],
    ['[2008-10..2009-02]', 'between October 2008 and February 2009', '2008年10月至2009年2月间'],
    ['2004/2006', '2004–2006', '2004—2006年'],
    ['2004-03/2004-05', 'March–May 2004', '2004年3—5月'],
    ['2004-03/2006-05', 'March 2004 – May 2006', '2004年3月—2006年5月'],
    ['2010-07-12/2010-07-15', '12–15 July 2010', '2010年7月12—15日'],
    ['2010-07-12/2010-08-01', '12 July – 1 August 2010', '2010年7月12日—8月1日'],
    ['2010-12-30/2011-01-02', '30 December 2010 – 2 January 2011', '2010年12月30日—2011年1月2日'],
    ['2004/2006-05', '2004 – May 2006', '2004年—2006年5月'],
    ['2005/..', 'from 2005', '2005年起'],
    ['2011-10/..', 'from October 2011', '2011年10月起'],
  ])('%s', (written, english, chinese) => {
    expect(formatDate(read(written), 'en')).toBe(english);
    expect(formatDate(read(written), 'zh')).toBe(chinese);
  });
});

describe('dates in order and on an axis', () => {
  test('sorts by earliest, then by latest, the open after the closed and the undated last', () => {
    const shuffled = [null, read('2005'), read('2004/..'), read('2004'), null, read('2004~'), read('2004/2006'), read('2004-02')];
    expect(shuffled.toSorted(compareDates).map((date) => date?.edtf ?? null)).toEqual([
      '2004~',
      '2004',
      '2004/2006',
      '2004/..',
      '2004-02',
      '2005',
      null,
      null,
    ]);
    expect(compareDates(null, null)).toBe(0);
    expect(compareDates(read('2004'), read('2004'))).toBe(0);
  });

  test.each([
    ['2007', 2007],
    ['2010-07-12', 2010],
    ['2004~', 2004],
    ['2004-01~', 2004],
    ['[2004..2006]', 2004],
    ['2005/..', 2005],
  ])('lists %s under %i', (written, year) => {
    expect(yearOf(read(written))).toBe(year);
  });

  test.each([
    ['2007', [2007]],
    ['2004~', [2003, 2004, 2005]],
    ['2004/2006', [2004, 2005, 2006]],
    ['1990/1997', [1996, 1997]],
    ['2012/..', [2012, 2013]],
    ['1990/..', [1996, 1997, 1998, 1999, 2000, 2001, 2002, 2003, 2004, 2005, 2006, 2007, 2008, 2009, 2010, 2011, 2012, 2013]],
    ['1995', []],
    ['2014', []],
    ['2014/..', []],
  ])('%s touches, of the years 1996 to 2013, %j', (written, years) => {
    expect(yearsTouched(read(written), { from: 1996, to: 2013 })).toEqual(years);
  });

  test.each([
    ['the first midnight', '2007-01-01', 'start', 2007],
    ['the last midnight', '2007-12-31', 'end', 2008],
    ['the last midnight of a leap year', '2008-12-31', 'end', 2009],
    ['the middle of a leap year', '2008-07-02', 'start', 2008.5],
    ['half a day before the middle', '2007-07-02', 'start', 2007 + 182 / 365],
    ['after a leap day', '2008-03-01', 'start', 2008 + 60 / 366],
  ] as const)('places %s', (_, day, edge, at) => {
    expect(yearFraction(day, edge)).toBeCloseTo(at, 10);
  });
});

/* Generated dates. The days are counted by JavaScript's own Date, and by the edtf package where it can be trusted. */

const iso = (day: Date) => day.toISOString().slice(0, 10);
const day = fc.date({ min: new Date('1949-10-01'), max: new Date('2030-12-31'), noInvalidDate: true }).map(iso);
const part = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([written, length]) => written.slice(0, length));
/** Two ends of one precision, the earlier first. */
const ends = fc
  .tuple(day, day, fc.constantFrom(4, 7, 10))
  .map(([a, b, length]) => [a.slice(0, length), b.slice(0, length)].sort() as [string, string])
  .filter(([start, end]) => start !== end);
const anyDate = fc.oneof(
  fc.tuple(part, fc.constantFrom('', '~', '?', '/..')).map(([written, tail]) => written + tail),
  ends.map(([start, end]) => `${start}/${end}`),
  ends.map(([start, end]) => `[${start}..${end}]`),
);

/** The written form from everything but the written form: nothing that was said is lost. */
const rewritten = ({ earliest, latest, kind, precision, approximate }: AtlasDate): string => {
  const length = { year: 4, month: 7, day: 10 }[precision];
  const [start, end] = [earliest.slice(0, length), latest?.slice(0, length)];
  if (kind === 'open') return `${start}/..`;
  if (kind === 'lasting') return `${start}/${end}`;
  if (approximate) return `${oneAfter(start)}~`;
  if (kind === 'known') return start;
  return start === end ? `${start}?` : `[${start}..${end}]`;
};
const oneAfter = (written: string): string => {
  const [year, month, date] = written.split('-').map(Number) as [number, number?, number?];
  const moved = date ? Date.UTC(year, (month ?? 1) - 1, date + 1) : month ? Date.UTC(year, month, 1) : Date.UTC(year + 1, 0, 1);
  return iso(new Date(moved)).slice(0, written.length);
};

describe('every date', () => {
  test('goes round: written, date, written', () => {
    fc.assert(
      fc.property(anyDate, (written) => {
        expect(rewritten(read(written))).toBe(written);
      }),
      draws(),
    );
  });

  test('has its earliest day not after its latest, and touches the year it is listed under', () => {
    fc.assert(
      fc.property(anyDate, (written) => {
        const date = read(written);
        if (date.latest !== null) expect(date.earliest <= date.latest).toBe(true);
        expect(yearsTouched(date, { from: 1900, to: 2050 })).toContain(yearOf(date));
      }),
      draws(),
    );
  });

  test('is said in different words when it is a different date', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        for (const language of ['en', 'zh'] as const) {
          expect(formatDate(read(a), language) === formatDate(read(b), language)).toBe(a === b);
        }
      }),
      draws(),
    );
  });

  test('has a place in a total order', () => {
    fc.assert(
      fc.property(fc.option(anyDate), fc.option(anyDate), fc.option(anyDate), (...written) => {
        const [a, b, c] = written.map((text) => (text === null ? null : read(text))) as [
          AtlasDate | null,
          AtlasDate | null,
          AtlasDate | null,
        ];
        expect(Math.sign(compareDates(a, b))).toBe(-Math.sign(compareDates(b, a)) + 0);
        if (compareDates(a, b) <= 0 && compareDates(b, c) <= 0) expect(compareDates(a, c)).toBeLessThanOrEqual(0);
      }),
      draws(),
    );
  });

  // Traps of edtf 4.11.1: `[2004..2006]` has the max of 2004, `2008/` ends in 1970, `~` has no width,
  // lower-case x is refused, `2008-24` is a season. So sets are compared by their ends, and `~` is left out.
  test('has the days the edtf package gives it', () => {
    const comparable = fc.oneof(
      fc.tuple(part, fc.constantFrom('', '?')).map(([written, tail]) => written + tail),
      ends.map(([start, end]) => `${start}/${end}`),
    );
    fc.assert(
      fc.property(comparable, (written) => {
        const theirs = edtf(written);
        expect(read(written)).toMatchObject({ earliest: iso(new Date(theirs.min)), latest: iso(new Date(theirs.max)) });
      }),
      draws(),
    );
    fc.assert(
      fc.property(ends, ([start, end]) => {
        expect(read(`[${start}..${end}]`)).toMatchObject({
          earliest: iso(new Date(edtf(start).min)),
          latest: iso(new Date(edtf(end).max)),
        });
      }),
      draws(),
    );
    expect(edtf('2005/..').max).toBe(Number.POSITIVE_INFINITY);
    expect(read('2005/..').latest).toBeNull();
  });
});
