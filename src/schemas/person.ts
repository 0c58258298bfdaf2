import { z } from 'astro/zod';
import { datedQuotation, quotation } from './evidence.ts';
import { id, text } from './text.ts';
import { kindOfPerson } from './vocabularies.ts';

/** An office or standing in which a document names a person. */
const roleOfPerson = z.strictObject({
  /** The words of the office as printed, with each place: at most 40 characters. */
  printed: z.array(quotation.extend({ printed: z.string().min(1).max(40) })).min(1),
  /** The office in our words, without the body it belongs to when that body is on record. */
  role: text,
  /** Id of the organisation; `null` when it is not on record or not printed. */
  organisation: id.nullable(),
  /** When the person held it, as far as a document says; `null` otherwise. */
  date: datedQuotation.nullable(),
});

/**
 * `content/people/<id>.yaml`: a person whom the documents name in a public role. Officials, heads and staff of organisations, authors and
 * those quoted; never those who were served, nor a private person who is only an example. Where it was read follows from names and roles.
 */
export const personSchema = z.strictObject({
  /** The name in small letters, family name and given name in the order of the print. */
  id,
  /** In which standing the documents name the person. */
  kind: kindOfPerson,
  /** The name by which the atlas calls the person; titles such as Mrs left out. */
  name: text,
  /**
   * `printed` when a document gives the name in that language; `ours` for a romanisation, or for characters of public record;
   * `latin` when no characters are printed or known, and the Latin form stands in.
   */
  nameFrom: z.strictObject({ en: z.enum(['printed', 'ours']), zh: z.enum(['printed', 'ours', 'latin']) }),
  /** Each printed form of the name, with where it stands: variants, short forms, misprints with `reads` and `why`. */
  names: z.array(quotation).min(1),
  /** Empty when the documents print the name alone. */
  roles: z.array(roleOfPerson).default([]),
  /** One line of context from the documents, in our words. */
  note: text.optional(),
});
