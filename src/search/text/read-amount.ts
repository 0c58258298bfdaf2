/** An amount of money in a text, and where it stands. */
export interface Amount {
  value: number;
  from: number;
  to: number;
}

/**
 * Reads an amount of money in a folded query, in any script and unit: `500万`, `五百万元`, `5.2 million yuan`, `5200000`. A number that is no
 * money is not read: neither a small number nor a year without a unit, nor a number of people. `null` if there is none.
 */
export function readAmount(text: string): Amount | null {
  for (const match of text.matchAll(pattern)) {
    const [whole, before, number = '', multiplier = '', behind] = match;
    const value = valueIn(number) * (multipliers[multiplier] ?? 1);
    const isLarge = multiplier !== '' || /[万亿]/.test(number) || value >= leastWithoutUnit;
    const isMoney = before !== undefined || behind !== undefined || (isLarge && !counted.test(text.slice(match.index + whole.length)));
    if (value > 0 && isMoney) return { value, from: match.index, to: match.index + whole.length };
  }
  return null;
}

/** A bare number is money from here on: 96890 is a telephone number, 5,200,000 an amount. */
const leastWithoutUnit = 100_000;

const multipliers: Record<string, number> = {
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  billion: 1e9,
  bn: 1e9,
  wan: 1e4,
  yi: 1e8,
};

/** Digits in words: `five million`, 五百万, and as on a cheque 伍佰万. */
const digits = new Map([
  ...['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map((word, at): [string, number] => [word, at + 1]),
  ...[...'一二三四五六七八九'].map((character, at): [string, number] => [character, at + 1]),
  ...[...'壹贰叁肆伍陆柒捌玖'].map((character, at): [string, number] => [character, at + 1]),
  ['两', 2],
  ['零', 0],
  ['〇', 0],
]);

const places = new Map([
  ['十', 10],
  ['拾', 10],
  ['百', 100],
  ['佰', 100],
  ['千', 1000],
  ['仟', 1000],
  ['万', 1e4],
  ['亿', 1e8],
]);

const words = [...digits.keys()].filter((word) => /[a-z]/.test(word)).join('|');
const characters = [...digits.keys(), ...places.keys()].filter((word) => !/[a-z]/.test(word)).join('');
const currency = '元|块|yuan|rmb|cny|renminbi|人民币';

const pattern = new RegExp(
  `(?<![\\d.a-z])(?:(${currency}) ?)?((?:\\d+(?:\\.\\d+)?(?: ?[${[...places.keys()].join('')}]+)?)+|(?:${words})\\b|(?![万亿])[${characters}]+)(?: ?(${Object.keys(multipliers).join('|')})s?\\b)?(?: ?(${currency}))?`,
  'g',
);

/** What stands behind a number that counts something else than money, at once or after two words: `2 million older people`. */
const counted =
  /^ ?[余多来]?(?:人|名|位|个|户|家|次|项|份|件|张|岁|平方|(?: ?\w+){0,2} ?\b(?:people|persons|residents|households|families|posts|cases|users|hours)\b)/;

const parts = new RegExp(`\\d+(?:\\.\\d+)?|${words}|[${characters}]`, 'g');

/** The value of a number in digits, words or characters, or of all three: `1亿2000万`, 五百万, `five`. */
function valueIn(written: string): number {
  let [total, section, digit] = [0, 0, 0];
  for (const [part] of written.matchAll(parts)) {
    const place = places.get(part);
    if (place === undefined) digit = digits.get(part) ?? Number(part);
    else if (place < 1e4) {
      section += (digit || 1) * place;
      digit = 0;
    } else {
      const sum = section + digit;
      // 3万亿 is three times ten thousand times a hundred million, 1亿2000万 a sum.
      total = place === 1e8 ? (total + sum || 1) * place : total + (sum || 1) * place;
      [section, digit] = [0, 0];
    }
  }
  return total + section + digit;
}
