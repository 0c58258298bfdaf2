import { type Answer, type Line, said, unsaid } from './answer.ts';

/** A price whose printed words leave an interval: "about". */
export interface Price {
  value: number;
  low: number;
  high: number;
}

/** What the Guangdong lecture gives as prices, a year each. */
export interface Prices {
  /** One social worker, in Shenzhen and Dongguan. */
  post: number;
  /** One community centre in Shenzhen. */
  shenzhenCentre: number;
  /** One family centre in Guangzhou. */
  guangzhouCentre: Price;
  /** The purchase money for which a Guangzhou centre must employ one member of staff. */
  moneyForOne: number;
}

/** How many whole ones a sum buys, and what is left of it. `wholeOf(500_000, 70_000)` → 7, 10,000 left. */
export function wholeOf(money: number, price: number): { n: number; rest: number } {
  const n = Math.floor(money / price);
  return { n, rest: money - n * price };
}

/** What a year's money buys in each city, as posts and as projects. */
export function boughtWith(prices: Prices, money: number | null): Answer {
  if (money === null) return { verdict: said('noMoney'), lines: [] };
  return {
    verdict: said('money', { money }),
    lines: [
      bought('shenzhenPosts', money, prices.post),
      bought('shenzhenCentres', money, prices.shenzhenCentre),
      unsaid('shenzhenStaff'),
      bought('dongguanPosts', money, prices.post),
      unsaid('dongguanCentres'),
      guangzhouCentres(money, prices.guangzhouCentre),
      said('guangzhouStaff', { n: wholeOf(money, prices.moneyForOne).n }),
      unsaid('guangzhouPosts'),
    ],
  };
}

function bought(key: string, money: number, price: number): Line {
  return said(key, wholeOf(money, price));
}

/** At the printed price the sum may buy one more or one less than at the ends of "about". */
function guangzhouCentres(money: number, { value, low, high }: Price): Line {
  const [least, most] = [wholeOf(money, high).n, wholeOf(money, low).n];
  return least === most ? said('guangzhouCentres', { n: wholeOf(money, value).n }) : said('guangzhouCentresBetween', { least, most });
}
