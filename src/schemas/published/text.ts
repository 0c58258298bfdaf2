import { z } from 'astro/zod';
import { textOrigin as origin } from '../text.ts';
import { described, shape } from './described.ts';

export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
export const ids = z.array(id);
export const ref = z.string().regex(/^[a-z]+\/[a-z0-9-]+(#[a-z0-9-]+(\.[a-z0-9-]+)?(@[0-9]+)?)?$/);

/** A text in the three languages of the atlas. */
export const text = described(
  inThree(z.string().min(1)),
  'Text in English, Simplified Chinese and Traditional Chinese. The English and the Simplified Chinese are written by the editors; the Traditional Chinese is converted from the Simplified, character by character.',
  '英文、简体中文和繁体中文三种文本。英文和简体由编者撰写，繁体由简体逐字转换。',
  { id: 'text' },
);

/** The address of a record in each language. */
export const addresses = described(
  inThree(z.string().regex(/^https?:\/\//)),
  'Address of the record’s page in each language.',
  '该记录各语言网页的地址。',
  { id: 'addresses' },
);

/** The origin of a title or name. */
export const textOrigin = shape(
  'For each language, whether the words are printed in a source (`printed`) or are a translation by the editors (`ours`).',
  '各语言的文字出自原文（printed），还是由编者翻译（ours）。',
  {
    en: described(origin.shape.en, 'Origin of the English words.', '英文的来源。'),
    zh: described(origin.shape.zh, 'Origin of the Chinese words.', '中文的来源。'),
  },
  { id: 'origin' },
);

/** The same value in each of the three languages. */
export function inThree<Value extends z.ZodType>(value: Value) {
  return z.strictObject({
    en: described(value, 'In English.', '英文。'),
    'zh-Hans': described(value, 'In Simplified Chinese.', '简体中文。'),
    'zh-Hant': described(value, 'In Traditional Chinese.', '繁体中文。'),
  });
}
