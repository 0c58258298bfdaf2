import { z } from 'astro/zod';
import { datedQuotation, figure, namedDate, sources } from './evidence.ts';
import { payment } from './payment.ts';
import { shape } from './shape.ts';
import { id, text } from './text.ts';
import { caseKind, wayOfBuying } from './vocabularies.ts';

export const caseSchema = shape(
  '`content/cases/<id>/case.yaml`: the facts of a case, once. The narratives stand beside it in `en.mdx` and `zh.mdx`.',
  {
    id: id.describe('The name of the folder; from the inventory.'),
    kind: caseKind.describe('What it is: `purchase`, `pilot`, `mechanism` …'),
    way: wayOfBuying.describe('How the service was bought. `not-recorded` when the source does not say; `none` when nothing was bought.'),
    alsoWays: z
      .array(wayOfBuying.exclude(['not-recorded', 'none']))
      .default([])
      .describe('Further ways, when the source names several: a tender for posts.'),
    title: text.describe('Our title, plain and exact; no digits.'),
    short: text.describe(
      'The same in a few words, for charts and lists: at most 34 Latin or 14 Chinese characters, without the name of the city.',
    ),
    place: id
      .nullable()
      .describe('Id of the most exact place the source names; `null` for a national case, and for a `reference` to a country abroad.'),
    alsoIn: z.array(id).default([]).describe('Ids of further places, when the case stands in several.'),
    date: datedQuotation.nullable().describe('When it began. `null` when the source gives no date: a third of the cases. Never guess.'),
    until: datedQuotation.nullable().describe('When it ended. `null` when it has no recorded end.'),
    dates: z.array(namedDate).default([]).describe('Other dates that the narrative needs.'),
    buyers: z.array(id).describe('Ids of the organisations that paid or commissioned. Empty when the source names none.'),
    providers: z.array(id).describe('Ids of the organisations that did the work.'),
    evaluators: z.array(id).default([]).describe('Ids of the organisations that judged it.'),
    services: z.array(id).describe('Ids of the services, the most exact first.'),
    beneficiaries: text.nullable().describe('For whom, in our words. `null` when the source does not say.'),
    figures: z.array(figure).default([]).describe('Every printed figure of the case.'),
    payment,
    policies: z.array(id).default([]).describe('Ids of the rules and documents it rests on or led to, as far as a source says so.'),
    sources: sources.describe('Where the case stands in each document; the narrative may use nothing else.'),
  },
);
