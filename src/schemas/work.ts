import { z } from 'astro/zod';
import { datedQuotation, quotation } from './evidence.ts';
import { id, text, textOrigin } from './text.ts';
import { kindOfWork } from './vocabularies.ts';

/** An author as printed. */
const author = quotation.extend({
  /** Id of the person, when on record. */
  person: id.optional(),
  /** Id of the organisation, when a body is the author and on record. */
  organisation: id.optional(),
  /** `editor` when the print says so. */
  as: z.enum(['author', 'editor']).default('author'),
});

/** A place at which a document cites the work. */
const citation = quotation.extend({
  /** The words of the citation: at most 40 characters. */
  printed: z.string().min(1).max(40),
  /** What it is cited for, in one line of ours and without figures. */
  for: text,
  /** `false` when the words fit the work but may mean another. */
  isCertain: z.boolean().default(true),
});

/**
 * `content/works/<id>.yaml`: what the documents themselves cite. Books, papers, reports, surveys, data, pages; laws and measures are rules
 * (`policies`). Nothing is looked up: what the print does not give is `null`. Where it was read follows from the citations.
 */
export const workSchema = z.strictObject({
  id,
  kind: kindOfWork,
  /** A name for lists and links: "OECD 2005", 经合组织 2005. */
  short: text,
  /** Id of the rule or document, when the work is on record as one: title, its printed forms and date are then taken from there. */
  policy: id.optional(),
  /** The title; `null` when none is printed. */
  title: text.nullable().default(null),
  /** Whose words the title is in each language; `null` without a title. */
  titleFrom: textOrigin.nullable().default(null),
  /** Each printed form of the title. */
  printed: z.array(quotation).default([]),
  /** In the order of the print. */
  authors: z.array(author).default([]),
  /** Year or day of the work; `null` when none is printed. */
  date: datedQuotation.nullable().default(null),
  /** Journal, newspaper or book it stands in. */
  containedIn: quotation.optional(),
  /** Number of the journal. */
  issue: quotation.optional(),
  /** Publisher, with its place when printed. */
  publisher: quotation.optional(),
  urls: z.array(quotation).default([]),
  /** Where the documents cite it, and for what. */
  citedIn: z.array(citation).min(1),
  /** One line on what is odd or missing in the print. */
  note: text.optional(),
});
