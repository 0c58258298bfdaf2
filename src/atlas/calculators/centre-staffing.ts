import { type Answer, type Line, said, unsaid } from './answer.ts';

/** The staffing rule of Guangzhou's family centres. */
export interface StaffingRule {
  /** One member of staff is required for each of this many yuan of purchase money. */
  moneyForOne: number;
  /** The minimum share of staff from a related field, in percent. */
  related: number;
  /** The minimum share of staff from social work, in percent. */
  socialWorkers: number;
}

/** The money and the team of a centre; `null` until entered. */
export interface Centre {
  money: number | null;
  staff: number | null;
  related: number | null;
  socialWorkers: number | null;
}

/** The smallest number of people that reaches a share: two thirds of 20 → 14, half of 20 → 10. */
export function fewestOf(percent: number, staff: number): number {
  // The tolerance is for shares without an exact decimal: two thirds of three must give two, not three.
  return Math.max(0, Math.ceil((percent * staff) / 100 - 1e-9));
}

/**
 * The staff required for a sum. If the division has a remainder, the rule does not say which way to round, so `least` and `most` differ.
 */
export function staffFor({ moneyForOne }: StaffingRule, money: number): { least: number; most: number } {
  return { least: Math.floor(money / moneyForOne), most: Math.ceil(money / moneyForOne) };
}

/** What the rule requires of a centre, and whether its team meets it. */
export function staffingOf(rule: StaffingRule, centre: Centre): Answer {
  const { money, staff } = centre;
  if (money === null) return { verdict: said('noMoney'), lines: [] };
  const { least, most } = staffFor(rule, money);
  const verdict =
    least === most
      ? said('needs', { money, n: least })
      : least === 0
        ? said('needsLessThanOne', { money })
        : said('needsBetween', { money, least, most });
  return {
    verdict,
    lines: [
      ...(least === most ? [] : [unsaid('rounding')]),
      ...(staff === null ? sharesOf(rule, most) : [...ofStaff(staff, least, most), ...ofTeam(rule, staff, centre)]),
      unsaid('among'),
    ],
  };
}

function sharesOf({ related, socialWorkers }: StaffingRule, staff: number): Line[] {
  return staff === 0 ? [] : [said('shares', { staff, related: fewestOf(related, staff), socialWorkers: fewestOf(socialWorkers, staff) })];
}

function ofStaff(staff: number, least: number, most: number): Line[] {
  if (staff >= most) return [said('staffEnough', { staff })];
  return staff >= least ? [unsaid('staffOpen', { staff })] : [said('staffShort', { staff, short: least - staff })];
}

/** The required shares apply to the whole team, also if it is larger than the minimum. */
function ofTeam(rule: StaffingRule, staff: number, { related, socialWorkers }: Centre): Line[] {
  return [...ofShare('related', rule.related, staff, related), ...ofShare('workers', rule.socialWorkers, staff, socialWorkers)];
}

function ofShare(key: 'related' | 'workers', percent: number, staff: number, have: number | null): Line[] {
  const need = fewestOf(percent, staff);
  if (have === null) return [said(`${key}Needed`, { staff, need })];
  if (have > staff) return [said('tooMany', { staff })];
  return have >= need ? [said(`${key}Enough`, { have, need })] : [said(`${key}Short`, { have, need, short: need - have })];
}
