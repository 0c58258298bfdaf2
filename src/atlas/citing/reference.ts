import type { Quotation } from '../records/quotation.ts';
import type { WorkRecord } from '../records/records.ts';
import type { CitationPart } from './citation.ts';

/** A work as an entry of a reference list, made of printed text only. */
export interface Reference {
  style: 'apa' | 'gbt';
  /** The language of the printed title. */
  lang: Quotation['lang'];
  parts: CitationPart[];
}

/** The document type code of GB/T 7714 for each kind; `Z` is "other". */
const marks: Record<WorkRecord['kind'], string> = {
  book: 'M',
  paper: 'J',
  report: 'R',
  survey: 'R',
  data: 'DS',
  news: 'N',
  'web-page': 'EB/OL',
  website: 'EB/OL',
  note: 'Z',
  'not-recorded': 'Z',
};

/**
 * The reference of a work in the language of its printed title: APA in English, GB/T 7714 in Chinese. `null` if the documents print no
 * title, or neither author nor date: too little for a reference.
 */
export function referenceOf(work: WorkRecord): Reference | null {
  const title = work.printed[0];
  if (!title || (work.authors.length === 0 && !work.date)) return null;
  return title.lang === 'en'
    ? { style: 'apa', lang: 'en', parts: apa(work, read(title)) }
    : { style: 'gbt', lang: title.lang, parts: [{ text: gbt(work, read(title)) }] };
}

/** The reference as one string, for data files. */
export function plainReference(reference: Reference | null): string | null {
  return reference ? reference.parts.map(({ text }) => text).join('') : null;
}

/** OECD. (2005). *Modernising Government, the Way Forward*. Paris: OECD. */
function apa(work: WorkRecord, title: string): CitationPart[] {
  const authors = work.authors.map(read).join(', ');
  const year = `(${yearOf(work) ?? 'n.d.'}).`;
  const place = sentences([work.containedIn, work.publisher, ...work.urls]);
  const rest = place === '' ? '.' : `. ${place}`;
  return authors === ''
    ? [{ text: title, italic: true }, { text: `. ${year}${rest.slice(1)}` }]
    : [{ text: `${stopped(authors)} ${year} ` }, { text: title, italic: true }, { text: rest }];
}

/** 彭善民. 上海社會工作機構的生成軌跡與發展困境[J]. 社會科學, 2010(02). */
function gbt(work: WorkRecord, title: string): string {
  const authors = work.authors.map((author) => `${read(author)}${author.as === 'editor' ? ' 編' : ''}`).join(', ');
  const host = [work.containedIn, work.publisher].flatMap((words) => (words ? read(words) : [])).join(', ');
  const year = `${yearOf(work) ?? ''}${work.issue ? read(work.issue) : ''}`;
  const issued = [host, year].filter((part) => part !== '').join(', ');
  return [authors, `${title}[${marks[work.kind]}]`, issued, ...work.urls.map(read)]
    .flatMap((part) => (part === '' ? [] : `${part}.`))
    .join(' ');
}

/** The text as printed, or as corrected if it has a misprint. */
function read({ printed, reads }: Quotation): string {
  return (reads ?? printed).replace(/^《|》$/g, '');
}

function yearOf({ date }: WorkRecord): string | null {
  return date ? date.date.earliest.slice(0, 4) : null;
}

function sentences(words: readonly (Quotation | null)[]): string {
  return words.flatMap((part) => (part ? stopped(read(part)) : [])).join(' ');
}

/** Adds a full stop, unless there is one already: "Salamon, L." */
function stopped(words: string): string {
  return words.endsWith('.') ? words : `${words}.`;
}
