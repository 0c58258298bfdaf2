/** A span of years in a query, both included and either open, and what is left of the query. */
export interface YearSpan {
  from: number | null;
  to: number | null;
  rest: string;
}

/**
 * Reads a span of years: `2008年以后的政策`, `rules after 2008`, `2004–2006`, `the 1990s`. The year itself is counted, but not with *before*:
 * `before 2000` ends in 1999. `null` if there is none; a single year is none.
 */
export function readYears(query: string): YearSpan | null {
  const text = query.normalize('NFKC').toLowerCase();
  for (const { pattern, span } of forms) {
    const match = pattern.exec(text);
    if (!match) continue;
    const [from, to] = span(match[1] ?? '', match[2] ?? '');
    if (from !== null && to !== null && from > to) return null;
    const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`.replace(/\s+/g, ' ').trim();
    return { from, to, rest };
  }
  return null;
}

type Span = [from: number | null, to: number | null];

const year = '(?<!\\d)((?:19|20)\\d\\d)(?!\\d)';

const forms: { pattern: RegExp; span: (a: string, b: string) => Span }[] = [
  {
    pattern: new RegExp(
      `(?:\\b(?:between|from|in)\\b|从|從|在)? ?${year} ?年? ?(?:[-–—―~～至到]|to|until|through|and) ?${year} ?年?(?:之间|之間|间|間)?`,
    ),
    span: (a, b) => [Number(a), Number(b)],
  },
  // 2004-06, but not 2004-05-17.
  {
    pattern: new RegExp(`${year} ?[-–] ?(\\d\\d)(?![\\d年-])`),
    span: (a, b) => [Number(a), Number(a.slice(0, 2) + b)],
  },
  { pattern: /(?:\b(?:in )?the )?(?<!\d)((?:19|20)\d)0s\b/, span: decade },
  { pattern: /(?<!\d)((?:19|20)\d)0年代/, span: decade },
  { pattern: /(?:20世[纪紀])?(?<!\d)([5-9])0年代/, span: (a) => decade(`19${a}`) },
  {
    pattern: new RegExp(`[自从從]?${year} ?年? ?(?:[及和]?(?:以后|以後|之后|之後|以来|以來)|后|後|起|or later|and later|onwards?)`),
    span: (a) => [Number(a), null],
  },
  { pattern: new RegExp(`\\b(?:after|since|from) (?:the year )?${year}(?: onwards?| on)?`), span: (a) => [Number(a), null] },
  { pattern: new RegExp(`${year} ?年? ?(?:[及和]?以前|or earlier|and earlier)`), span: (a) => [null, Number(a)] },
  { pattern: new RegExp(`${year} ?年? ?(?:之前|前)`), span: (a) => [null, Number(a) - 1] },
  { pattern: new RegExp(`\\b(?:until|up to|by) (?:the year )?${year}`), span: (a) => [null, Number(a)] },
  { pattern: new RegExp(`\\bbefore (?:the year )?${year}`), span: (a) => [null, Number(a) - 1] },
];

/** The ten years of a decade, of which all but the last digit are given. */
function decade(digits: string): Span {
  return [Number(`${digits}0`), Number(`${digits}9`)];
}
