import type { Cell, CellValue, Entry } from '../../atlas/compare/cell.ts';
import { preferredReading } from '../../atlas/records/quantity.ts';
import type { Locator, Quotation } from '../../atlas/records/quotation.ts';
import type { Atlas } from '../../atlas/records/records.ts';
import { type Language, languageOf } from '../../i18n/language.ts';
import type { Locale } from '../../values/locale.ts';
import { quoteHtml, readsAsHtml, sourceReferenceHtml } from '../evidence/evidence-html.ts';
import { countsHtml, escapeHtml } from '../html.ts';
import { linkTo } from '../links.ts';
import { valueText } from './cell-text.ts';

/** Limits of a cell; further entries and records are folded. */
const mostEntries = 5;
const mostOpen = 2;

/** The context in which a cell is rendered. */
interface Place {
  locale: Locale;
  atlas: Atlas;
  /** Whether it is in the column of a single case; then the case is not named in each cell, and its own lines are the evidence. */
  isOwn?: boolean;
}

/** The context with the functions of its language. */
interface Drawn extends Language {
  atlas: Atlas;
  isOwn: boolean;
}

/**
 * A cell of a comparison as HTML, each entry with its evidence. It is a function, not a component, so that it can be memoised: the cells of
 * a city are the same on all pages that compare it. "Not recorded" and "none" are marked and worded differently.
 */
export function cellHtml({ locale, atlas, isOwn = false }: Place, { entries, open, isNone }: Cell): string {
  const drawn: Drawn = { ...languageOf(locale), atlas, isOwn };
  const { t } = drawn;
  if (isNone) return `<p class="nothing">${t('compare.none')}</p>`;
  // If all entries were read from the same lines, the lines are shown once, at the end.
  const [shared] = entries;
  const isShared = shared !== undefined && shared.locators.length > 0 && entries.every(({ locators }) => locators === shared.locators);
  const lines = entries.map((entry) => `<li>${entryHtml(drawn, isShared ? { ...entry, locators: [] } : entry)}</li>`);
  const rest = lines.length > mostEntries + 1 ? lines.slice(mostEntries) : [];
  const first = lines.slice(0, lines.length - rest.length);
  return [
    first.length > 0 ? `<ul>${first.join('')}</ul>` : '',
    rest.length > 0 ? folded(t('compare.more', { n: rest.length }), `<ul>${rest.join('')}</ul>`) : '',
    isShared ? `<small>${sourcesHtml(drawn, shared.locators)}</small>` : '',
    open.length > 0 ? openHtml(drawn, open) : '',
  ].join('');
}

/** "not recorded", with the records that do not state it. */
function openHtml(drawn: Drawn, open: readonly string[]): string {
  const { atlas, isOwn, t, semicolon } = drawn;
  const unknown = `<span class="unknown">${t('value.notRecorded')}</span>`;
  if (isOwn) {
    const record = atlas.cases.get(open[0]?.slice('case/'.length) ?? '');
    return `<p class="open">${unknown}</p><small>${sourcesHtml(drawn, record?.sources ?? [])}</small>`;
  }
  const links = open.map((ref) => caseLink(drawn, ref)).join(semicolon);
  if (open.length <= mostOpen) return `<p class="open">${unknown} <small>${links}</small></p>`;
  return `<details class="behind open"><summary>${unknown} ${t('compare.inCases', { n: open.length })}</summary><small>${links}</small></details>`;
}

function entryHtml(drawn: Drawn, { value, from, locators, words }: Entry): string {
  const { isOwn, t, semicolon } = drawn;
  const evidence = [
    ...(isOwn ? [] : from.map((ref) => caseLink(drawn, ref))),
    ...(locators.length > 0 ? [sourcesHtml(drawn, locators)] : []),
  ];
  const list = evidence.length > mostEntries + 1 ? evidence.slice(0, mostEntries) : evidence;
  const rest = evidence.slice(list.length);
  return [
    valueHtml(drawn, value),
    words ? evidenceHtml(drawn, words) : '',
    list.length > 0 ? `<small>${list.join(semicolon)}</small>` : '',
    rest.length > 0 ? folded(t('compare.more', { n: rest.length }), `<small>${rest.join(semicolon)}</small>`) : '',
  ].join('');
}

function valueHtml(drawn: Drawn, value: CellValue): string {
  const { locale, atlas, t, text, path, refPath } = drawn;
  const words = countsHtml(valueText(locale, atlas, value));
  switch (value.kind) {
    case 'record':
      return recordHtml(drawn, value.ref, words);
    case 'figure': {
      const { quantity } = value;
      const reading = preferredReading(quantity);
      const dispute = quantity.conflict
        ? ` <a class="doubt" href="${path(`conflicts#${quantity.conflict}`)}">${t('compare.disputed')}</a>`
        : '';
      const amount = `<a class="amount${quantity.conflict ? ' disp' : ''}" href="${refPath(quantity.ref)}">${words}</a>${dispute}`;
      return `${amount}<small>${escapeHtml(text(quantity.label))}</small>${evidenceHtml(drawn, reading)}`;
    }
    case 'date': {
      const dates = [value.date, ...(value.until ? [value.until] : [])];
      return `<b>${words}</b>${dates.map((date) => evidenceHtml(drawn, date)).join('')}`;
    }
    case 'word':
      return value.vocabulary === 'way' && value.key === 'none' ? `<span class="nothing">${words}</span>` : words;
    case 'text':
    case 'wide':
    case 'cases':
    case 'gap':
      return words;
  }
}

/** A link to a record; for a case the year is in front, since it is what readers of a comparison look for. */
function recordHtml({ locale, atlas, vocabulary, showYears }: Drawn, ref: string, words: string): string {
  const record = ref.startsWith('case/') ? atlas.cases.get(ref.slice('case/'.length)) : undefined;
  const policy = ref.startsWith('policy/') ? atlas.policies.get(ref.slice('policy/'.length)) : undefined;
  const dated = record ?? policy;
  const { href } = linkTo(locale, atlas, ref);
  const link = href ? `<a href="${href}">${words}</a>` : words;
  // A case that is not a purchase is marked with its kind.
  const kind = record && !record.isPurchase ? ` <span class="yr">· ${vocabulary('kind', record.kind)}</span>` : '';
  return dated ? `<span class="yr">${showYears(dated.date)}</span> ${link}${kind}` : link;
}

/** A short link to a case. */
function caseLink({ atlas, text, showYears, refPath }: Drawn, ref: string): string {
  const record = atlas.cases.get(ref.slice('case/'.length));
  if (!record) return '';
  const name = escapeHtml(text(record.short));
  return `<a href="${refPath(ref)}">${name}</a>${record.date ? ` ${showYears(record.date)}` : ''}`;
}

/** A quotation with its locator; a misprint is followed by the correction. */
function evidenceHtml(drawn: Drawn, quotation: Quotation): string {
  const parts = [quoteHtml(quotation), readsAsHtml(drawn.locale, quotation), sourcesHtml(drawn, [quotation])];
  return `<small>${parts.filter((part) => part !== '').join(' ')}</small>`;
}

/** Links to documents, with lines. */
function sourcesHtml({ locale, atlas, semicolon }: Drawn, locators: readonly Locator[]): string {
  const references = locators.map((locator) => sourceReferenceHtml(locale, atlas, locator));
  return references.filter((reference) => reference !== '').join(semicolon);
}

function folded(summary: string, html: string): string {
  return `<details class="behind"><summary>${summary}</summary>${html}</details>`;
}
