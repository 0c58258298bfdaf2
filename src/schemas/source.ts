import { z } from 'astro/zod';
import { lines } from './evidence.ts';
import { id, text } from './text.ts';
import { kindOfSource } from './vocabularies.ts';

/** `content/sources/<id>/source.yaml`: a document everything here was read from. */
export const sourceSchema = z.strictObject({
  id,
  kind: kindOfSource,
  /** The title as printed; in the other language, our translation. */
  title: text,
  titleFrom: z.strictObject({ en: z.enum(['printed', 'ours']), zh: z.enum(['printed', 'ours']) }),
  /** "Zhang 2011", 张秀兰 2011: the name by which evidence cites it. */
  short: text,
  /** The main language of the document. */
  language: z.enum(['en', 'zh-Hans', 'zh-Hant']),
  authors: z.array(
    z.strictObject({
      family: z.string(),
      given: z.string(),
      /** The name in Chinese characters, when it is known. */
      zh: z.string().nullable(),
      /** The Chinese form is ours, not the document's. */
      zhOurs: z.boolean().default(false),
    }),
  ),
  /** The body that stands behind the document, as printed. */
  institution: text.nullable(),
  /** The year of the document; `null` when it carries none. */
  year: z.number().int().nullable(),
  /** How the year is known. */
  yearNote: text.optional(),
  /** Book the chapter is from, site the page was on. */
  containedIn: z.strictObject({ title: z.string(), url: z.string().optional() }).optional(),
  /** Words of the title page that the fields above were taken from: authors, institution, book. */
  imprint: z.array(z.strictObject({ printed: z.string().min(1), lines })).default([]),
  /** What kind of witness it is, and what to be careful about. One paragraph each. */
  reliability: text,
  /** Slide or section headings by line range, in order, without gaps that hold words. */
  headings: z.array(
    z.strictObject({
      lines,
      /** The heading as printed; `null` when the stretch has none. */
      printed: z.string().nullable(),
      /** The heading in both languages, ours where the document has only one. */
      title: text,
    }),
  ),
  /** SHA-256 of our text conversion. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Lines of our text conversion. */
  lineCount: z.number().int().positive(),
});
