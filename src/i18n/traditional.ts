import { Converter } from 'opencc-js/cn2t';
import { memoize } from '../values/memoize.ts';

/**
 * Corrections of the conversion for the texts of this atlas: converted form → correct form. The converter segments 集中签约 as 集/中签/约
 * and 还是只有 as 还/是只/有; here 签 is always 簽 and 只 never counts animals. Checked by hand over all content; check again when a new
 * text field is added.
 */
const exceptions: [wrong: string, right: string][] = [
  ['籤', '簽'],
  ['隻', '只'],
  ['鄰裡', '鄰里'],
  ['改製', '改制'],
  ['迴歸', '回歸'],
  ['馬伊裡', '馬伊里'],
  ['箇中心', '個中心'],
  ['長髮現', '長發現'],
];

const convert = Converter({ from: 'cn', to: 'tw' });

/** Converts Simplified to Traditional Chinese (Taiwan's character forms); only characters change, not the vocabulary. */
export const traditional = memoize((simplified: string): string =>
  exceptions.reduce((result, [wrong, right]) => result.replaceAll(wrong, right), convert(simplified)),
);
