import { z } from 'astro/zod';
import { datedQuotation, quotation, shortQuotation } from './evidence.ts';
import { factsOfRecord } from './of-record.ts';
import { shape } from './shape.ts';
import { id, text, textOrigin } from './text.ts';
import { kindOfWork } from './vocabularies.ts';

const author = quotation
  .extend({
    person: id.optional().describe('Id of the person, when on record.'),
    organisation: id.optional().describe('Id of the organisation, when a body is the author and on record.'),
    as: z.enum(['author', 'editor']).default('author').describe('`editor` when the print says so.'),
  })
  .describe('An author as printed.');

const citation = shortQuotation
  .extend({
    printed: shortQuotation.shape.printed.describe('The words of the citation: at most 40 characters.'),
    for: text.describe('What it is cited for, in one line of ours and without figures.'),
    isCertain: z.boolean().default(true).describe('`false` when the words fit the work but may mean another.'),
  })
  .describe('A place at which a document cites the work.');

export const workSchema = shape(
  '`content/works/<id>.yaml`: what the documents themselves cite. Books, papers, reports, surveys, data, pages; laws and measures are rules ' +
    '(`policies`). What the print does not give is `null`; what was looked up is in `ofRecord`. Where it was read follows from the citations.',
  {
    id,
    kind: kindOfWork.describe('What kind of thing it is.'),
    short: text.describe('A name for lists and links: "OECD 2005", 经合组织 2005.'),
    policy: id
      .optional()
      .describe(
        'Id of the rule or document, when the work is on record as one: title, its printed forms and date are then taken from there.',
      ),
    title: text.nullable().default(null).describe('The title; `null` when none is printed.'),
    titleFrom: textOrigin.nullable().default(null).describe('Whose words the title is in each language; `null` without a title.'),
    printed: z.array(quotation).default([]).describe('Each printed form of the title.'),
    authors: z.array(author).default([]).describe('Its authors as printed, in the order of the print.'),
    date: datedQuotation.nullable().default(null).describe('Year or day of the work; `null` when none is printed.'),
    containedIn: quotation.optional().describe('Journal, newspaper or book it stands in.'),
    issue: quotation.optional().describe('Number of the journal.'),
    publisher: quotation.optional().describe('Publisher, with its place when printed.'),
    urls: z.array(quotation).default([]).describe('Web addresses as printed.'),
    citedIn: z.array(citation).min(1).describe('Where the documents cite it, and for what.'),
    ofRecord: factsOfRecord,
    note: text.optional().describe('One line on what is odd or missing in the print.'),
  },
);
