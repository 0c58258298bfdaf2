import { type Answer, type Line, said, unsaid } from './answer.ts';

/** A price with its interval, because it is printed with "about". */
export interface Price {
  value: number;
  low: number;
  high: number;
}

/** The yearly prices in the Guangdong lecture. */
export interface Prices {
  /** One social worker, in Shenzhen and Dongguan. */
  post: number;
  /** One community centre in Shenzhen. */
  shenzhenCentre: number;
  /** One family centre in Guangzhou. */
  guangzhouCentre: Price;
  /** The purchase money for each member of staff that a Guangzhou centre must employ. */
  moneyForOne: number;
}

/** How many whole units a sum buys, and the remainder. `wholeOf(500_000, 70_000)` → 7, 10,000 left. */
export function wholeOf(money: number, price: number): { n: number; rest: number } {
  const n = Math.floor(money / price);
  return { n, rest: money - n * price };
}

/** What a yearly sum buys in each city, as posts and as projects. */
export function boughtWith(prices: Prices, money: number | null): Answer {
  if (money === null) return { verdict: said('noMoney'), lines: [] };
  const { centres, staff } = countsFor(prices, money);
  return {
    verdict: said('money', { money }),
    lines: [
      bought('shenzhenPosts', money, prices.post),
      bought('shenzhenCentres', money, prices.shenzhenCentre),
      unsaid('shenzhenStaff'),
      bought('dongguanPosts', money, prices.post),
      unsaid('dongguanCentres'),
      centres.least === centres.most
        ? said('guangzhouCentres', { n: centres.asPrinted })
        : said('guangzhouCentresBetween', { least: centres.least, most: centres.most }),
      said('guangzhouStaff', { n: staff }),
      unsaid('guangzhouPosts'),
    ],
  };
}

/** The sentences of an answer that do not depend on the sum: what has no price or no rule on record. */
export function openQuestions(prices: Prices): Line[] {
  return boughtWith(prices, 0).lines.filter(({ isSaid }) => !isSaid);
}

/** The answer as numbers, for a table. `centres` has the lowest and highest number that "about" allows. */
export function countsFor(prices: Prices, money: number) {
  const { value, low, high } = prices.guangzhouCentre;
  const [least, most] = [wholeOf(money, high).n, wholeOf(money, low).n];
  return {
    posts: wholeOf(money, prices.post).n,
    shenzhenCentres: wholeOf(money, prices.shenzhenCentre).n,
    centres: { least, most, asPrinted: wholeOf(money, value).n },
    staff: wholeOf(money, prices.moneyForOne).n,
  };
}

function bought(key: string, money: number, price: number): Line {
  return said(key, wholeOf(money, price));
}
