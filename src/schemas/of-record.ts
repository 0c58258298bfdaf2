import { z } from 'astro/zod';
import { shape } from './shape.ts';
import { id, printedLanguage, ref, text } from './text.ts';
import { kindOfPolicyLink, kindOfRecordedFact } from './vocabularies.ts';

const seen = z
  .array(z.string().regex(/^(?!https?:)\S+$/, 'an address stands without https://'))
  .min(1)
  .describe('The addresses of the pages on which it was seen, without https://. They are shown and not linked: most are copies.');
const seenOn = z.iso.date().describe('The day on which it was seen last: 2026-12-01.');

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
  seen,
  seenOn,
  note: text.optional().describe('What a reader must know besides.'),
});

/** What is of public record about a record, besides what the documents print. */
export const factsOfRecord = z
  .array(factOfRecord)
  .default([])
  .describe(
    'What is of public record and stands in none of the documents. It is shown beside what they print, never in its place, and nothing is counted by it.',
  );

const linkOfRecord = shape('A tie to another rule which the published text of this one states, and none of the documents.', {
  type: kindOfPolicyLink.describe(
    'How this rule is tied to the other: `implements` where it was issued to carry it out (贯彻落实), `cites` where it rests on it (根据) or tells of it.',
  ),
  to: ref.describe('The other rule: `policy/<id>`.'),
  words: z.string().trim().min(1).describe('The few words by which the text names the other, in Chinese.'),
  seen,
  seenOn,
});

/** The ties between rules which their own published texts state, besides those that the documents print. */
export const linksOfRecord = z
  .array(linkOfRecord)
  .default([])
  .describe(
    'The other rules that the published text of this one names, and none of the documents. They are shown beside `links`, and nothing is counted by them.',
  );
