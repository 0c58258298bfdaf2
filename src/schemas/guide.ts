import { z } from 'astro/zod';
import { figure, namedDate, quotation, sources } from './evidence.ts';
import { shape } from './shape.ts';
import { id, text } from './text.ts';
import { guideCalculator, guideChapter, guideDiagram } from './vocabularies.ts';

const phrase = shape('Words of a document that a calculator or a diagram of the page rests on: a step, an actor, a class.', {
  id: id.describe('Unique within the page; what reads it finds it by its beginning: `step-…`, `need-…`, `post-…`.'),
  label: text.describe('What they say, in our words and without a figure.'),
  by: text.optional().describe('Who acts, where the document names somebody; otherwise left out.'),
  readings: z.array(quotation).min(1).describe('Each printed form, the Chinese first where there are two.'),
});

export const guideSchema = shape(
  '`content/guide/<id>/guide.yaml`: a page of the handbook. Its text stands beside it in `en.mdx` and `zh.mdx`.',
  {
    id: id.describe('The name of the folder.'),
    title: text.describe('Our title, plain and exact; no digits.'),
    short: text.describe('What the page answers, in one line for the table of contents: at most 90 Latin or 40 Chinese characters.'),
    chapter: guideChapter.describe('The chapter it stands in.'),
    order: z.number().int().positive().describe('Its place within the chapter, from 1; no two pages of a chapter share one.'),
    covers: z.array(id).min(1).describe('Ids of the concepts of the inventory that the page carries; each is carried by one page only.'),
    homeOf: z
      .array(id)
      .default([])
      .describe('Ids of cases and documents of the inventory that have no record of their own because this page says all there is.'),
    parameters: z
      .array(figure)
      .default([])
      .describe(
        'Figures of the matter itself that stand in no case and no document on record: a pass mark, a staffing ratio, a threshold.',
      ),
    dates: z.array(namedDate).default([]).describe('Dates that the text needs, shown with `<When id="…"/>`.'),
    calculator: guideCalculator.optional().describe('The calculator that works its rule out; its constants are figures on record.'),
    diagrams: z.array(guideDiagram).default([]).describe('The pictures that stand on the page, in this order.'),
    phrases: z.array(phrase).default([]).describe('What the calculator and the pictures quote, in the order in which they show it.'),
    questions: z
      .array(text)
      .length(3)
      .describe('Three questions for a class, in our own words: what the page lets one argue about, never what it already answers.'),
    policies: z.array(id).default([]).describe('Ids of the rules and documents it explains, whether or not the text links to them.'),
    sources: sources.describe('What the page was written from; the text may use nothing else.'),
  },
);
