import { byDate } from '../records/order.ts';
import type { Atlas, GuideRecord } from '../records/records.ts';
import { best, choose, isLong, lineTo, type RelatedLine } from './line.ts';
import { guidePagesNaming, namesOf } from './lookups.ts';
import { casesNear } from './near.ts';

/**
 * Related to a guide page: a case as an example, a rule it is based on, the next page; to fill up, the page with most references in common.
 */
export function relatedToGuide(atlas: Atlas, page: GuideRecord): RelatedLine[] {
  const names = namesOf(page);
  return choose(`guide/${page.id}`, 3, [...atWork(atlas, names), ...rule(atlas, names), ...nextPage(atlas, page)], () => [
    ...kin(atlas, page, names),
    ...pageBefore(atlas, page),
    ...casesNear(atlas, `guide/${page.id}`, page.sources),
  ]);
}

/**
 * If the text names many cases, the one it refers to most; otherwise a case it does not name that follows a rule of the page, most such
 * rules first.
 */
function atWork(atlas: Atlas, names: ReadonlyMap<string, number>): RelatedLine[] {
  const named = recordsAmong(atlas.cases, 'case', names);
  const most = best(named, ({ id }) => [-(names.get(`case/${id}`) ?? 0)]);
  if (isLong(named)) return lineTo('case', most, 'drawsOnMost');
  const rules = (ids: readonly string[]) => ids.filter((id) => names.has(`policy/${id}`)).length;
  const ofRules = new Set(recordsAmong(atlas.policies, 'policy', names).flatMap((policy) => policy.cases));
  const outside = [...ofRules].flatMap((id) => atlas.cases.get(id) ?? []).filter((record) => !named.includes(record) && record.isPurchase);
  const found = best(outside, ({ policies, figures }) => [-rules(policies), -figures.length]);
  return lineTo('case', found, 'namesItsRule');
}

/** The records of one kind that a page names. */
function recordsAmong<Item>(records: ReadonlyMap<string, Item>, kind: string, names: ReadonlyMap<string, number>): Item[] {
  return [...names.keys()].flatMap((ref) => (ref.startsWith(`${kind}/`) ? (records.get(ref.slice(kind.length + 1)) ?? []) : []));
}

/** If the text names many rules, the earliest; otherwise the earliest rule that one of them cites and the text does not name. */
function rule(atlas: Atlas, names: ReadonlyMap<string, number>): RelatedLine[] {
  const rules = byDate(recordsAmong(atlas.policies, 'policy', names));
  if (isLong(rules)) return lineTo('policy', rules[0], 'earliestRule');
  const cited = rules.flatMap(({ links }) => links.map(({ to }) => to)).filter((to) => to.startsWith('policy/') && !names.has(to));
  const [first] = byDate(cited.flatMap((to) => atlas.policies.get(to.slice('policy/'.length)) ?? []));
  return lineTo('policy', first, 'namedByRule');
}

/** The next page of the chapter: the handbook is read in order. */
function nextPage(atlas: Atlas, page: GuideRecord): RelatedLine[] {
  const later = chapterOf(atlas, page).filter(({ order }) => order > page.order);
  const found = best(later, ({ order }) => [order]);
  return lineTo('guide', found, 'nextPage');
}

/** The previous page, for the last page of a chapter. */
function pageBefore(atlas: Atlas, page: GuideRecord): RelatedLine[] {
  const earlier = chapterOf(atlas, page).filter(({ order }) => order < page.order);
  const found = best(earlier, ({ order }) => [-order]);
  return lineTo('guide', found, 'pageBefore');
}

function chapterOf(atlas: Atlas, { chapter }: GuideRecord): GuideRecord[] {
  return [...atlas.guide.values()].filter((other) => other.chapter === chapter);
}

function kin(atlas: Atlas, page: GuideRecord, names: ReadonlyMap<string, number>): RelatedLine[] {
  const common = new Map<GuideRecord, number>();
  for (const ref of names.keys()) for (const other of guidePagesNaming(atlas, ref).keys()) common.set(other, (common.get(other) ?? 0) + 1);
  const others = [...common.keys()].filter((other) => other !== page && !names.has(`guide/${other.id}`));
  const found = best(others, (other) => [-(common.get(other) ?? 0)]);
  return lineTo('guide', found, 'namesSame', { n: found ? (common.get(found) ?? null) : null });
}
