import { compareDates } from '../../values/chronology.ts';
import { casesByDate, topServicesOf } from '../records/order.ts';
import { linksTo } from '../records/policy-links.ts';
import type { Atlas, CaseRecord, PolicyRecord } from '../records/records.ts';
import { levels } from '../views/timeline.ts';
import { best, choose, distance, lineTo, type RelatedLine, ranked, yearsBetween } from './line.ts';
import { casesOfServices, guidePageNamingMost, placesUp, rulesBeside, rulesOfServices, sharesService } from './lookups.ts';
import { casesNear } from './near.ts';

/**
 * Related to a rule: a case after it, a case before it, a rule on its service at another level; to fill up, a guide page and a rule of its
 * own level. Records that its page already lists are excluded: cases that name it and linked rules.
 */
export function relatedToPolicy(atlas: Atlas, policy: PolicyRecord): RelatedLine[] {
  const own = `policy/${policy.id}`;
  const tied = new Set([
    ...policy.cases.map((id) => `case/${id}`),
    ...policy.links.map(({ to }) => to),
    ...linksTo(atlas, own).map(({ from }) => from),
  ]);
  const lines = [...cases(atlas, policy, tied), ...otherLevel(atlas, policy, tied)];
  return choose(own, 3, lines, () => [
    ...lineTo('guide', guidePageNamingMost(atlas, own), 'guide'),
    ...sameLevel(atlas, policy, tied),
    ...casesNear(atlas, own, policy.sources),
  ]);
}

/**
 * The nearest case of purchase after and before it, with the same service, within its area. For a rule without a service, cases of its
 * place.
 */
function cases(atlas: Atlas, policy: PolicyRecord, tied: ReadonlySet<string>): RelatedLine[] {
  const tops = topServicesOf(atlas, policy);
  // All cases lie within the nation, so a national rule without a service has no nearest case.
  if (tops.length === 0 && policy.place === null) return [];
  const pool = tops.length > 0 ? casesOfServices(atlas, tops) : casesByDate(atlas);
  const within = pool.filter(
    (each) => each.isPurchase && !tied.has(`case/${each.id}`) && placesUp(atlas, each.place).includes(policy.place),
  );
  const why = (each: CaseRecord) => (tops.length === 0 ? 'caseThere' : sharesService(policy, each) ? 'case' : 'relatedCase');
  const nearest = (some: CaseRecord[]) => {
    const found = best(some, (each) => [Number(!sharesService(policy, each)), distance(policy, each)]);
    return found ? lineTo('case', found, why(found), { years: yearsBetween(policy, found) }) : [];
  };
  const order = (each: CaseRecord) => (policy.date && each.date ? compareDates(each.date.date, policy.date.date) : null);
  const [after, before] = [within.filter((each) => (order(each) ?? -1) >= 0), within.filter((each) => (order(each) ?? 1) < 0)];
  const inTime = [...nearest(after), ...nearest(before)];
  return inTime.length > 0 ? inTime : nearest(within);
}

/**
 * A rule on the same service at another level, where one place contains the other: nearest level first, later before earlier, then nearest
 * in time.
 */
function otherLevel(atlas: Atlas, policy: PolicyRecord, tied: ReadonlySet<string>): RelatedLine[] {
  const tops = topServicesOf(atlas, policy);
  const holds = (a: PolicyRecord, b: PolicyRecord) => placesUp(atlas, b.place).includes(a.place);
  const rules = rulesOfServices(atlas, tops).filter(
    (each) => each.level !== policy.level && !tied.has(`policy/${each.id}`) && (holds(each, policy) || holds(policy, each)),
  );
  const found = best(rules, (each) => [
    Math.abs(levels.indexOf(each.level) - levels.indexOf(policy.level)),
    Number(!sharesService(policy, each)),
    Number((yearsBetween(policy, each) ?? -1) < 0),
    distance(policy, each),
  ]);
  return found
    ? lineTo('policy', found, sharesService(policy, found) ? 'ruleOtherLevel' : 'relatedOtherLevel', { years: yearsBetween(policy, found) })
    : [];
}

/** A rule of the same place and level: the nearest later one, else the nearest earlier one, else one without a date. */
function sameLevel(atlas: Atlas, policy: PolicyRecord, tied: ReadonlySet<string>): RelatedLine[] {
  const rules = rulesBeside(atlas, policy).filter((each) => each !== policy && !tied.has(`policy/${each.id}`));
  return ranked(rules, (each) => [Number((yearsBetween(policy, each) ?? -1) < 0), distance(policy, each)])
    .slice(0, 2)
    .flatMap((found) => lineTo('policy', found, 'ruleSameLevel', { years: yearsBetween(policy, found) }));
}
