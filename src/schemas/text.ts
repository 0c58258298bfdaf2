import { z } from 'astro/zod';
import { shape } from './shape.ts';

export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id has small letters, digits and single hyphens')
  .describe('Letters, digits and hyphens; the ids of the inventory. An id is an address: once published it never changes.');

export const text = shape('Words of ours or of a source in the two written languages. Traditional Chinese is derived from `zh`.', {
  en: z.string().trim().min(1).describe('English, plain and exact.'),
  zh: z.string().trim().min(1).describe('Simplified Chinese.'),
});

export const textOrigin = shape('Whether the words of each language are printed in a source or are the atlas’s own translation.', {
  en: z.enum(['printed', 'ours']).describe('Whose words the English is.'),
  zh: z.enum(['printed', 'ours']).describe('Whose words the Chinese is.'),
});

/** A reference from one record to another: `case/<id>`, `case/<id>#<figure>`, `case/<id>#<figure>@<reading>`, `stat/<id>#<row>.<column>`. */
export const ref = z
  .string()
  .regex(
    /^(case|policy|organisation|place|service|classification|source|conflict|term|stat|guide|person|work)\/[a-z0-9-]+(#[a-z0-9-]+(\.[a-z0-9-]+)?(@\d+)?)?$/,
    'a reference looks like case/<id>, policy/<id> or case/<id>#<figure>@<reading>',
  );

/** The languages of printed text. `zh-Hant` is Chinese printed in Traditional characters. */
export const printedLanguage = z.enum(['en', 'zh', 'zh-Hant']);
