// A printed number as it was printed: its digits and the place of the last one. 22.30 is not 22.3, and neither passes
// through binary fractions before the arithmetic is done.

export type Decimal = { readonly digits: bigint; readonly exponent: number };

/** Reads plain digits with an optional point. '22.30' → { digits: 2230n, exponent: -2 } */
export function decimalFromDigits(text: string): Decimal {
  const [whole = '', fraction = ''] = text.split('.');
  return { digits: BigInt(whole + fraction), exponent: 0 - fraction.length };
}

/** The shortest decimal that is this number. 0.5 → { digits: 5n, exponent: -1 } */
export function decimalFromNumber(value: number): Decimal {
  const [mantissa = '0', power = '0'] = value.toString().split('e');
  return shift(decimalFromDigits(mantissa), Number(power));
}

/** The nearest number; for up to fifteen digits exactly the printed one. { digits: 223n, exponent: 5 } → 22_300_000 */
export function toNumber({ digits, exponent }: Decimal): number {
  return Number(`${digits}e${exponent}`);
}

/** Moves the point: 22.3 shifted by 6 is 22.3 million, and its last printed place moves along. */
export function shift({ digits, exponent }: Decimal, places: number): Decimal {
  return { digits, exponent: exponent + places };
}

/** 1.5 + 0.25 → 1.75; the finer of the two places is kept. */
export function plus(left: Decimal, right: Decimal): Decimal {
  const exponent = Math.min(left.exponent, right.exponent);
  return { digits: digitsAt(left, exponent) + digitsAt(right, exponent), exponent };
}

/** 5200000 × 0.95 → 4940000.00 */
export function times(left: Decimal, right: Decimal): Decimal {
  return { digits: left.digits * right.digits, exponent: left.exponent + right.exponent };
}

/** Drops the zeros at the end: 600 → 6 × 10², so that its exponent is the last place that is not zero. */
export function withoutTrailingZeros({ digits, exponent }: Decimal): Decimal {
  if (digits === 0n) return { digits, exponent: 0 };
  let [kept, place] = [digits, exponent];
  while (kept % 10n === 0n) [kept, place] = [kept / 10n, place + 1];
  return { digits: kept, exponent: place };
}

/** Plain digits with exactly so many decimals; what lies beyond is cut. 22.3 with 2 → '22.30' */
export function toFixedDigits(decimal: Decimal, decimals: number): string {
  const digits = String(digitsAt(decimal, 0 - decimals)).padStart(decimals + 1, '0');
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

function digitsAt({ digits, exponent }: Decimal, place: number): bigint {
  return exponent >= place ? digits * 10n ** BigInt(exponent - place) : digits / 10n ** BigInt(place - exponent);
}
