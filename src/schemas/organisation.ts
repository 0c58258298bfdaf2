import { z } from 'astro/zod';
import { quotation, sources } from './evidence.ts';
import { shape } from './shape.ts';
import { id, text, textOrigin } from './text.ts';
import { governmentLevel, kindOfOrganisation } from './vocabularies.ts';

export const organisationSchema = shape(
  '`content/organisations/<id>.yaml`: a buyer, provider, evaluator or funder. Its roles are derived from the cases.',
  {
    id,
    name: text.describe('The name by which the atlas calls it.'),
    nameFrom: textOrigin.describe('`printed` when a source gives the name in that language, `ours` when it is our translation.'),
    names: z
      .array(quotation)
      .min(1)
      .describe('Each printed form of the name, with where it stands: variants, short forms, both languages.'),
    alsoKnownAs: z
      .array(z.string().min(1))
      .default([])
      .describe(
        'Names by which it is widely known and which no document prints: of public record, marked as editorial. A reader who types one finds it.',
      ),
    kind: kindOfOrganisation.describe('What it is.'),
    level: governmentLevel.nullable().describe('For government bodies: at which level. `null` otherwise.'),
    place: id.nullable().describe('Id of the place where it sits; `null` when no place is named.'),
    note: text.optional().describe('One line of context from the sources, in our words.'),
    sources,
  },
);
