import { z } from 'astro/zod';
import { textOrigin as origin } from '../text.ts';
import { described, shape } from './described.ts';

export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
export const ids = z.array(id);
export const ref = z.string().regex(/^[a-z]+\/[a-z0-9-]+(#[a-z0-9-]+(\.[a-z0-9-]+)?(@[0-9]+)?)?$/);

/** A text in the three languages of the atlas. */
export const text = described(
  inThree(z.string().min(1)),
  'Words in English, Simplified and Traditional Chinese. English and Simplified are written; Traditional is converted from Simplified, character by character.',
  '英文、简体、繁体三种文字。英文和简体为人工撰写，繁体由简体逐字转换。',
  { id: 'text' },
);

/** The address of a record in each language. */
export const addresses = described(
  inThree(z.string().regex(/^https?:\/\//)),
  'The page of the record in each language.',
  '该记录在三种语言中的网页地址。',
  { id: 'addresses' },
);

/** The origin of a title or name. */
export const textOrigin = shape(
  'For each language, whether the words are `printed` in a source or are `ours`, a translation by the editors.',
  '各语言的文字是原文所印（printed），还是编者所译（ours）。',
  {
    en: described(origin.shape.en, 'Of the English words.', '英文的来历。'),
    zh: described(origin.shape.zh, 'Of the Chinese words.', '中文的来历。'),
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
