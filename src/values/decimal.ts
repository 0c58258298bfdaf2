// A decimal number exactly as printed, with its last printed place: 22.30 is not 22.3. Arithmetic is done on integers, so that there is no
// rounding error from binary fractions.

export type Decimal = { readonly digits: bigint; readonly exponent: number };

/** Parses plain digits with an optional decimal point. '22.30' → { digits: 2230n, exponent: -2 } */
export function decimalFromDigits(text: string): Decimal {
  const [whole = '', fraction = ''] = text.split('.');
  return { digits: BigInt(whole + fraction), exponent: 0 - fraction.length };
}

/** The shortest decimal that equals this number. 0.5 → { digits: 5n, exponent: -1 } */
export function decimalFromNumber(value: number): Decimal {
  const [mantissa = '0', power = '0'] = value.toString().split('e');
  return shift(decimalFromDigits(mantissa), Number(power));
}

/** The nearest JavaScript number; exact for up to fifteen digits. { digits: 223n, exponent: 5 } → 22_300_000 */
export function toNumber({ digits, exponent }: Decimal): number {
  return Number(`${digits}e${exponent}`);
}

/** Multiplies by a power of ten: 22.3 shifted by 6 is 22.3 million; the number of significant digits stays. */
export function shift({ digits, exponent }: Decimal, places: number): Decimal {
  return { digits, exponent: exponent + places };
}

/** 1.5 + 0.25 → 1.75; the result has the finer last place of the two. */
export function plus(left: Decimal, right: Decimal): Decimal {
  const exponent = Math.min(left.exponent, right.exponent);
  return { digits: digitsAt(left, exponent) + digitsAt(right, exponent), exponent };
}

/** 5200000 × 0.95 → 4940000.00 */
export function times(left: Decimal, right: Decimal): Decimal {
  return { digits: left.digits * right.digits, exponent: left.exponent + right.exponent };
}

/** Moves trailing zeros into the exponent: 600 → 6 × 10², so that the exponent is the place of the last non-zero digit. */
export function withoutTrailingZeros({ digits, exponent }: Decimal): Decimal {
  if (digits === 0n) return { digits, exponent: 0 };
  let [kept, place] = [digits, exponent];
  while (kept % 10n === 0n) [kept, place] = [kept / 10n, place + 1];
  return { digits: kept, exponent: place };
}

/** Plain digits with exactly this many decimals; further decimals are cut off, not rounded. 22.3 with 2 → '22.30' */
export function toFixedDigits(decimal: Decimal, decimals: number): string {
  const digits = String(digitsAt(decimal, 0 - decimals)).padStart(decimals + 1, '0');
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

function digitsAt({ digits, exponent }: Decimal, place: number): bigint {
  return exponent >= place ? digits * 10n ** BigInt(exponent - place) : digits / 10n ** BigInt(place - exponent);
}
