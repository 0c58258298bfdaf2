import { z } from 'astro/zod';
import { shape } from './shape.ts';
import { id, text } from './text.ts';

export const glossarySchema = z
  .array(
    shape('A term and its one meaning.', {
      id,
      term: text.describe('The term.'),
      definition: text.describe('What it means in this field.'),
      notToBeConfusedWith: z.array(id).default([]).describe('Ids of terms it must not be confused with.'),
    }),
  )
  .describe('`content/glossary.yaml`: the field’s terms, one meaning each.');
