import { type Answer, type Line, said, unsaid } from './answer.ts';

/** The staffing rule of Guangzhou's family centres. */
export interface StaffingRule {
  /** For every so many yuan of purchase money, one member of staff. */
  moneyForOne: number;
  /** The least share of staff from a related field, in percent. */
  related: number;
  /** The least share of staff from social work, in percent. */
  socialWorkers: number;
}

/** A centre's money and its team; `null` while nothing is entered. */
export interface Centre {
  money: number | null;
  staff: number | null;
  related: number | null;
  socialWorkers: number | null;
}

/** The fewest people who make up a share: two thirds of 20 → 14, half of 20 → 10. */
export function fewestOf(percent: number, staff: number): number {
  // Two thirds has no exact number: three times two thirds must not come to more than two.
  return Math.max(0, Math.ceil((percent * staff) / 100 - 1e-9));
}

/** The staff a sum asks for; where the sum does not come out even, the rule does not say which way to round. */
export function staffFor({ moneyForOne }: StaffingRule, money: number): { least: number; most: number } {
  return { least: Math.floor(money / moneyForOne), most: Math.ceil(money / moneyForOne) };
}

/** What the rule asks of a centre, and whether its team answers. */
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

/** The shares are shares of the whole team, however large it is. */
function ofTeam(rule: StaffingRule, staff: number, { related, socialWorkers }: Centre): Line[] {
  return [...ofShare('related', rule.related, staff, related), ...ofShare('workers', rule.socialWorkers, staff, socialWorkers)];
}

function ofShare(key: 'related' | 'workers', percent: number, staff: number, have: number | null): Line[] {
  const need = fewestOf(percent, staff);
  if (have === null) return [said(`${key}Needed`, { staff, need })];
  if (have > staff) return [said('tooMany', { staff })];
  return have >= need ? [said(`${key}Enough`, { have, need })] : [said(`${key}Short`, { have, need, short: need - have })];
}
