import { z } from 'astro/zod';
import { shape } from './shape.ts';
import { id, printedLanguage, text } from './text.ts';
import { kindOfRecordedFact } from './vocabularies.ts';

const factOfRecord = shape('A fact of public record that the documents do not print, or print otherwise.', {
  fact: kindOfRecordedFact.describe('What it tells.'),
  value: z
    .string()
    .trim()
    .min(1)
    .describe('As the page has it: a title without brackets, a document number, an issuer. Of a date the day, month or year in EDTF.'),
  lang: printedLanguage.default('zh').describe('The language of the value; left out for Chinese, and without meaning for a date.'),
  organisations: z
    .array(id)
    .default([])
    .describe('Of an issuer: the ids of the organisations it names, as far as the atlas has a record of them.'),
  seen: z
    .array(z.string().regex(/^(?!https?:)\S+$/, 'an address stands without https://'))
    .min(1)
    .describe('The addresses of the pages on which it was seen, without https://. They are shown and not linked: most are copies.'),
  seenOn: z.iso.date().describe('The day on which it was seen last: 2026-12-01.'),
  note: text.optional().describe('What a reader must know besides.'),
});

/** What is of public record about a record, besides what the documents print. */
export const factsOfRecord = z
  .array(factOfRecord)
  .default([])
  .describe(
    'What is of public record and stands in none of the documents. It is shown beside what they print, never in its place, and nothing is counted by it.',
  );
