import { z } from 'astro/zod';
import { datedQuotation, quotation, shortQuotation } from './evidence.ts';
import { shape } from './shape.ts';
import { id, text } from './text.ts';
import { kindOfPerson } from './vocabularies.ts';

const roleOfPerson = shape('An office or standing in which a document names a person.', {
  printed: z.array(shortQuotation).min(1).describe('The words of the office as printed, with each place: at most 40 characters.'),
  role: text.describe('The office in our words, without the body it belongs to when that body is on record.'),
  organisation: id.nullable().describe('Id of the organisation; `null` when it is not on record or not printed.'),
  date: datedQuotation.nullable().describe('When the person held it, as far as a document says; `null` otherwise.'),
});

const nameOrigin = shape('Whose words the forms of the name are.', {
  en: z.enum(['printed', 'ours']).describe('Whose the Latin form is.'),
  zh: z.enum(['printed', 'ours', 'latin']).describe('Whose the Chinese form is; `latin` when there is none.'),
});

export const personSchema = shape(
  '`content/people/<id>.yaml`: a person whom the documents name in a public role. Officials, heads and staff of organisations, authors and ' +
    'those quoted; never those who were served, nor a private person who is only an example. Where it was read follows from names and roles.',
  {
    id: id.describe('The name in small letters, family name and given name in the order of the print.'),
    kind: kindOfPerson.describe('In which standing the documents name the person.'),
    name: text.describe('The name by which the atlas calls the person; titles such as Mrs left out.'),
    nameFrom: nameOrigin.describe(
      '`printed` when a document gives the name in that language; `ours` for a romanisation, or for characters of public record; ' +
        '`latin` when no characters are printed or known, and the Latin form stands in.',
    ),
    names: z
      .array(quotation)
      .min(1)
      .describe('Each printed form of the name, with where it stands: variants, short forms, misprints with `reads` and `why`.'),
    roles: z
      .array(roleOfPerson)
      .default([])
      .describe('The offices in which documents name the person. Empty when they print the name alone.'),
    note: text.optional().describe('One line of context from the documents, in our words.'),
  },
);
