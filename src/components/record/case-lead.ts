import { preferredReading } from '../../atlas/records/quantity.ts';
import type { DatedQuotation, Quantity } from '../../atlas/records/quotation.ts';
import type { Atlas, CaseRecord } from '../../atlas/records/records.ts';
import { withoutPlace } from '../../atlas/records/without-place.ts';
import { isSupportOfOrganisations } from '../../atlas/services/support.ts';
import { leadAmounts } from '../../atlas/views/lead-amounts.ts';
import { languageOf } from '../../i18n/language.ts';
import type { StringKey } from '../../i18n/strings.ts';
import type { Locale } from '../../values/locale.ts';

/** A stretch of a lead: words, or an amount with the figure it shows. */
export interface LeadPart {
  words: string;
  figure: Quantity | null;
}

/**
 * The first sentences of a case: who bought what from whom, for whom, when, for how much; then, once, which of these no source says. Nothing
 * stands in them that is not in a field of the record.
 */
export function caseLead(locale: Locale, atlas: Atlas, record: CaseRecord): LeadPart[] {
  const { space } = languageOf(locale);
  const sentences = [[words(deed(locale, atlas, record))], moneySentence(locale, atlas, record), missingSentence(locale, atlas, record)];
  return sentences
    .filter((sentence) => sentence.length > 0)
    .flatMap((sentence, index) => (index === 0 ? sentence : [words(space), ...sentence]));
}

/** A lead as plain text, for the description of a page. */
export function leadWords(lead: readonly LeadPart[]): string {
  return lead.map((part) => part.words).join('');
}

function words(text: string): LeadPart {
  return { words: text, figure: null };
}

/** Who bought what from whom, for whom, when; of a record that is no purchase, what it is. */
function deed(locale: Locale, atlas: Atlas, record: CaseRecord): string {
  if (record.kind === 'mention') return opened(mention(locale, atlas, record));
  return record.isPurchase ? opened(purchase(locale, atlas, record)) : noPurchase(locale, atlas, record);
}

function mention(locale: Locale, atlas: Atlas, record: CaseRecord): string {
  const { t, comma } = languageOf(locale);
  const { place, where, whom, service } = phrases(locale, atlas, record);
  const when = record.date ? comma + dateWords(locale, record.date, record.until) : '';
  return t('lead.mention', { place, where, whom, service, when });
}

function noPurchase(locale: Locale, atlas: Atlas, record: CaseRecord): string {
  const { t, text, vocabulary, inSentence, withArticle, comma, colon, space } = languageOf(locale);
  const { place, service } = phrases(locale, atlas, record);
  const date = record.date ? dateWords(locale, record.date, record.until, true) : t('lead.undated');
  const about = record.services.length > 0 ? service : inSentence(text(record.short));
  const parties = (['buyer', 'provider', 'evaluator'] as const).flatMap((role) => {
    const ids = record[`${role}s`];
    return ids.length > 0 ? [t(`lead.${role}`, { names: organisationWords(locale, atlas, ids) })] : [];
  });
  return [
    t('lead.other', { kind: withArticle(inSentence(vocabulary('kind', record.kind))) }),
    opened(t('lead.sentence', { words: place + comma + date + colon + about })),
    ...parties,
  ].join(space);
}

/** Who did something for others, in the words of the way of buying. Where no source names a buyer, its place stands for it. */
function purchase(locale: Locale, atlas: Atlas, record: CaseRecord): string {
  const { t, beforeVerb } = languageOf(locale);
  const { kind, ways } = record;
  const values = phrases(locale, atlas, record);
  if (isSupportOfOrganisations(atlas, record) && values.supported) return t('lead.supported', values);
  if (ways.includes('subsidy')) return t('lead.subsidised', values);
  if (ways.includes('voucher')) return t('lead.voucher', values);
  if (record.buyers.length === 0 && values.provider) return t('lead.tookOn', { ...values, provider: beforeVerb(values.provider) });
  if (ways.includes('entrusted-operation')) return t(values.provider ? 'lead.entrusted' : 'lead.entrustedOut', values);
  if (kind === 'partnership' && values.provider) return t('lead.partnership', values);
  return t('lead.bought', values);
}

/** The fields of a record as parts of a sentence; those that no source fills are empty. */
function phrases(locale: Locale, atlas: Atlas, record: CaseRecord) {
  const { t, text, inSentence, beforeVerb } = languageOf(locale);
  const workers = doersOf(record);
  const provider = workers.length > 0 ? organisationWords(locale, atlas, workers) : '';
  const served = record.beneficiaries ? inSentence(text(record.beneficiaries)) : '';
  const place = placeWords(locale, atlas, record);
  return {
    when: record.date ? t('lead.when', { date: dateWords(locale, record.date, record.until) }) : '',
    buyer: record.buyers.length > 0 ? beforeVerb(organisationWords(locale, atlas, record.buyers)) : place,
    service: serviceWords(locale, atlas, record) || t('lead.services'),
    provider,
    from: provider && t('lead.from', { provider }),
    through: provider && t('lead.through', { provider }),
    whom: served && t('lead.whom', { whom: served.replace(/^among others, /, ', among others, ') }).replace('for , ', 'for, '),
    supported: served || provider,
    place,
    where: record.place ? t('lead.where', { place }) : t('lead.everywhere'),
  };
}

/** Who did the work: of an evaluation, those who judged. */
function doersOf({ kind, providers, evaluators }: CaseRecord): string[] {
  return kind === 'evaluation' && providers.length === 0 ? evaluators : providers;
}

/** What was paid, and what one of it costs, or what the figures of a record that is no purchase are; a doubt in words. */
function moneySentence(locale: Locale, atlas: Atlas, record: CaseRecord): LeadPart[] {
  const { t, text, semicolon, showReading, showSpan } = languageOf(locale);
  const clauses = leadAmounts(record).map((figure) => {
    const [before = '', after = ''] = t(record.isPurchase ? moneyKey(figure) : 'lead.money.labelled', {
      amount: '\n',
      label: text(figure.label),
    }).split('\n');
    const years = figure.period && figure.years ? t('lead.years', { years: showSpan(figure.years) }) : '';
    const doubt = isDoubtful(atlas, figure) ? t('lead.doubt') : '';
    return [words(before), { words: showReading(preferredReading(figure)), figure }, words(doubt + after + years)];
  });
  if (clauses.length === 0) return [];
  const [opening = '', end = ''] = t('lead.sentence', { words: '\n' }).split('\n');
  const parts = [words(opening), ...clauses.flatMap((clause, index) => (index === 0 ? clause : [words(semicolon), ...clause])), words(end)];
  const joined = parts.reduce<LeadPart[]>((all, part) => {
    const last = all.at(-1);
    if (last && !last.figure && !part.figure) all[all.length - 1] = words(last.words + part.words);
    else all.push(part);
    return all;
  }, []);
  return joined.map((part, index) => (index === 0 && !part.figure ? words(opened(part.words)) : part));
}

/** What no source says of a purchase, said once. */
function missingSentence(locale: Locale, atlas: Atlas, record: CaseRecord): LeadPart[] {
  const missing = leadGaps(atlas, record);
  if (missing.length === 0) return [];
  const { t, listComma } = languageOf(locale);
  const names = missing.map((gap) => t(`lead.gap.${gap}`));
  const last = names.pop() ?? '';
  return [
    words(
      t(record.kind === 'mention' ? 'lead.gapsThere' : 'lead.gaps', {
        gaps: names.length === 0 ? last : t('lead.or', { first: names.join(listComma), last }),
      }),
    ),
  ];
}

/** The questions of a lead that a purchase leaves open. */
export function leadGaps(
  atlas: Pick<Atlas, 'services'>,
  record: CaseRecord,
): ('buyer' | 'service' | 'provider' | 'whom' | 'when' | 'amount')[] {
  if (!record.isPurchase && record.kind !== 'mention') return [];
  const answered = {
    buyer: record.buyers.length > 0,
    service: record.services.length > 0,
    // What is given to organisations is the money or the room itself.
    provider: doersOf(record).length > 0 || isSupportOfOrganisations(atlas, record),
    whom: record.beneficiaries !== null,
    when: record.date !== null,
    amount: leadAmounts(record).length > 0,
  };
  return (['buyer', 'service', 'provider', 'whom', 'when', 'amount'] as const).filter((question) => !answered[question]);
}

/** Whether our reading of an amount is less than sure. */
export function isDoubtful({ conflicts }: Pick<Atlas, 'conflicts'>, { conflict }: Pick<Quantity, 'conflict'>): boolean {
  const about = conflict === null ? undefined : conflicts.get(conflict);
  return about !== undefined && (about.preferred === null || about.confidence !== 'high');
}

function moneyKey({ measure, status }: Quantity): StringKey {
  if (['grant', 'allowance', 'fee', 'pay', 'donations'].includes(measure)) return `lead.money.${measure as 'grant'}`;
  return status === null ? 'lead.money.rate' : `lead.money.${status}`;
}

/** The services, the most exact first; of three or more the others are not named. */
function serviceWords(locale: Locale, atlas: Atlas, { services }: CaseRecord): string {
  const { t, text, inSentence, listComma } = languageOf(locale);
  const names = services.flatMap((id) => atlas.services.get(id) ?? []).map(({ term }) => inSentence(text(term)));
  const [first = '', second = ''] = names;
  if (names.length > 2) return t('lead.andOthers', { services: [first, second].join(listComma) });
  return names.length === 2 ? t('lead.and', { first, last: second }) : first;
}

function organisationWords(locale: Locale, atlas: Atlas, ids: readonly string[]): string {
  const { t, text, bodyInSentence, listComma, semicolon } = languageOf(locale);
  const names = ids.flatMap((id) => atlas.organisations.get(id) ?? []).map(({ name }) => bodyInSentence(text(name)));
  const last = names.pop() ?? '';
  if (names.length === 0) return last;
  const between = names.some((name) => name.includes(listComma)) ? semicolon : listComma;
  return t('lead.and', { first: names.join(between), last });
}

/** The place, with its city where it lies in one. */
function placeWords(locale: Locale, atlas: Atlas, record: CaseRecord): string {
  const { t, text, written, inSentence } = languageOf(locale);
  const place = record.place ? atlas.places.get(record.place) : undefined;
  if (!place) return inSentence(t(withoutPlace(record)));
  const city = record.city && record.city !== place.id ? atlas.places.get(record.city) : undefined;
  const name = text(place.name);
  if (written === 'zh') return city && !name.startsWith(text(city.name)) ? text(city.name) + name : name;
  const own = / Delta$/.test(name) ? `the ${name}` : name;
  return city ? `${own}, ${text(city.name)}` : own;
}

/** The date within a sentence, "in 2007"; `bare` leaves the preposition out. */
function dateWords(locale: Locale, date: DatedQuotation, until: DatedQuotation | null, bare = false): string {
  const { t, written, showDate } = languageOf(locale);
  if (until) return t(bare ? 'lead.date.span' : 'lead.date.fromTo', { from: showDate(date), to: showDate(until) });
  const shown = showDate(date);
  if (bare || written === 'zh' || /^(from|between) /.test(shown)) return shown;
  return t(date.date.precision === 'day' ? 'lead.date.on' : 'lead.date.in', { date: shown });
}

function opened(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
