import { z } from 'astro/zod';
import { quotation, sources } from './evidence.ts';
import { shape } from './shape.ts';
import { id, ref, text } from './text.ts';
import { relationOfClass } from './vocabularies.ts';

const group = shape('A heading of the classification, with classes beneath it.', {
  id: id.describe('Unique within the classification.'),
  label: text.describe('What it says, in our words.'),
  readings: z.array(quotation).min(1).describe('The printed forms of the heading.'),
});

const termOfClass = shape('A term of the thesaurus that a class answers to.', {
  service: id.describe('Id of the term.'),
  relation: relationOfClass.describe('What the class is to the term: `broader` is a class wider than our term.'),
});

const serviceClass = shape('One class, as the document names it, and the terms of the thesaurus it answers to.', {
  id: id.describe('Unique within the classification; the address of the class is `…/services/crosswalk/#<classification>.<id>`.'),
  group: id.optional().describe('Id of the heading it stands under; left out where there are none.'),
  label: text.describe('What it says, in our words: the translation that readers of the other language need.'),
  readings: z.array(quotation).min(1).describe('The printed forms: two documents or two languages are two readings.'),
  terms: z.array(termOfClass).default([]).describe('The terms it answers to.'),
  reason: text.optional().describe('Why it answers to none. Needed without `terms`, refused with them.'),
});

export const classificationSchema = shape(
  '`content/classifications/<id>.yaml`: an official list of fields of service, class by class, beside the terms of the thesaurus.',
  {
    id,
    title: text.describe('Our title, plain and exact; no digits.'),
    of: z
      .string()
      .regex(/^(policy|case)\/[a-z0-9-]+$/, 'a list belongs to policy/<id> or case/<id>')
      .describe(
        'The rule or document, or the case, that it belongs to: `policy/<id>`, `case/<id>`. Issuer, place and date are taken from there.',
      ),
    isWhole: z.boolean().describe('Whether the document prints every class, or only some of them.'),
    stated: ref.optional().describe('The figure that says how many classes there are, when one is on record: `case/<id>#<figure>`.'),
    note: text.nullable().describe('What a reader must know to use it, without figures.'),
    groups: z.array(group).default([]).describe('The headings of the list, where it has any.'),
    classes: z.array(serviceClass).min(1).describe('The classes in the order of the print.'),
    sources,
  },
);
