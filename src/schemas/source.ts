import { z } from 'astro/zod';
import { lines } from './evidence.ts';
import { factsOfRecord } from './of-record.ts';
import { shape } from './shape.ts';
import { id, text, textOrigin } from './text.ts';
import { kindOfSource } from './vocabularies.ts';

const author = shape('An author of the document.', {
  family: z.string().describe('Family name.'),
  given: z.string().describe('Given name.'),
  zh: z.string().nullable().describe('The name in Chinese characters, when it is known.'),
  zhOurs: z.boolean().default(false).describe('The Chinese form is ours, not the document’s.'),
  person: id.optional().describe('Id of the person, when on record.'),
});

const container = shape('What the document is part of.', {
  title: z.string().describe('Title of the book or site.'),
  url: z.string().optional().describe('Its address.'),
});

const imprint = shape('Words of the title page.', {
  printed: z.string().min(1).describe('The words as printed.'),
  lines,
});

const heading = shape('A stretch of the document under one heading.', {
  lines: lines.describe('From the line of the heading to the last before the next.'),
  printed: z.string().nullable().describe('The heading as printed; `null` when the stretch has none.'),
  title: text.describe('The heading in both languages, ours where the document has only one.'),
});

export const sourceSchema = shape('`content/sources/<id>/source.yaml`: a document everything here was read from.', {
  id,
  kind: kindOfSource.describe('What kind of document it is.'),
  title: text.describe('The title as printed; in the other language, our translation.'),
  titleFrom: textOrigin.describe('`printed` when the document gives the title in that language, `ours` when it is our translation.'),
  short: text.describe('"Zhang 2011", 张秀兰 2011: the name by which evidence cites it.'),
  language: z.enum(['en', 'zh-Hans', 'zh-Hant']).describe('The main language of the document.'),
  authors: z.array(author).describe('Its authors, in the order of the print.'),
  institution: text.nullable().describe('The body that stands behind the document, as printed.'),
  year: z.number().int().nullable().describe('The year of the document; `null` when it carries none.'),
  yearNote: text.optional().describe('How the year is known.'),
  containedIn: container.optional().describe('Book the chapter is from, site the page was on.'),
  imprint: z
    .array(imprint)
    .default([])
    .describe('Words of the title page that the fields above were taken from: authors, institution, book.'),
  ofRecord: factsOfRecord,
  reliability: text.describe('What kind of witness it is, and what to be careful about. One paragraph each.'),
  headings: z.array(heading).describe('Slide or section headings by line range, in order, without gaps that hold words.'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('SHA-256 of our text conversion.'),
  lineCount: z.number().int().positive().describe('Lines of our text conversion.'),
});
