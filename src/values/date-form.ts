/** A date in a form the atlas does not accept, and how to fix it. */
export type DateFormProblem = {
  reason: 'empty' | 'season' | 'unspecified-digits' | 'no-start' | 'unwritten-end' | 'qualifier' | 'qualifier-in-span' | 'set' | 'form';
  message: string;
};

const forms = '2007, 2007-03, 2010-07-12, 2004~ (about), 2008? (doubtful), [2004..2006] (one of), 2004/2006 (lasting), 2005/.. (open)';
const partOfYear = /spring|summer|autumn|fall|winter|early|mid|late|end of|[春夏秋冬]|上半|下半|年初|年中|年底|年末|季/i;

/** Explains why a date has no accepted form, and how to write it: `200X` → "write [2000..2009]"; `2007-3` → "Did you mean 2007-03?" */
export function explainDateForm(written: string): DateFormProblem {
  const refuse = (reason: DateFormProblem['reason'], fix: string): DateFormProblem => ({ reason, message: `"${written}": ${fix}` });

  if (written.trim() === '') return { reason: 'empty', message: 'the date is empty; write null when the source gives none' };
  if (partOfYear.test(written)) {
    return refuse('season', 'seasons and parts of a year are not read; write the months, for example [2008-10..2008-12]');
  }
  if (/^\d[\dXxUu-]*[XxUu]/.test(written))
    return refuse('unspecified-digits', `digits that are not known are not read; write ${spelledOut(written)}`);
  if (/^(\.\.|\/)/.test(written)) {
    return refuse('no-start', 'a date has a beginning; where only the end is known, write date: null and put the end in until');
  }
  if (/^\d{4}[\d-]*\/$/.test(written)) return refuse('unwritten-end', `an open end is written with two points: ${written}..`);
  if (/^[\d-]+%$/.test(written)) return refuse('qualifier', 'write ~ for "about" or ? for "doubtful", one of them');
  if (/[~?%]/.test(written) && /^\[?\d.*(\/|\.\.)/.test(written)) {
    return refuse(
      'qualifier-in-span',
      'the ends of a span carry no ~ or ?; write the widest span, [2004..2006] if not known, 2004/2006 if lasting',
    );
  }
  if (/^[[{]/.test(written)) return refuse('set', 'of sets only "one of, from and to" is read: [2004..2006]');
  const fix = nearestForm(written.normalize('NFKC').trim());
  return fix ? refuse('form', `Did you mean ${fix}?`) : refuse('form', `not a form of date that the atlas reads. It reads ${forms}`);
}

/** `200X` → `[2000..2009]`, `2004-XX` → `2004`. */
function spelledOut(written: string): string {
  const [year = '', ...rest] = written.toUpperCase().replaceAll('U', 'X').split('-');
  if (/X/.test(year)) return `[${year.replaceAll('X', '0')}..${year.replaceAll('X', '9')}]`;
  return [
    year,
    ...rest.slice(
      0,
      rest.findIndex((digits) => digits.includes('X')),
    ),
  ].join('-');
}

function nearestForm(written: string): string | undefined {
  const span = /^(\d{4})年?\s*(?:[-–—~至到]|\.\.|to)\s*(\d{4})年?$/.exec(written);
  if (span) return `${span[1]}/${span[2]} (it lasted) or [${span[1]}..${span[2]}] (not known exactly)`;

  const about = /^(?:~|c\.?|ca\.?|circa|about|约)\s*(\d{4}(?:-\d\d)?)年?$/i.exec(written);
  if (about) return `${about[1]}~`;

  const day = /^(\d{4})\s*[年./-]?\s*(?:(\d{1,2})\s*[月./-]?\s*(?:(\d{1,2})\s*[日号]?)?)?$/.exec(written);
  return day
    ?.slice(1)
    .filter((digits) => digits !== undefined)
    .map((digits) => digits.padStart(2, '0'))
    .join('-');
}
