import { z } from 'astro/zod';
import { figure, locator, namedDate, quotation } from './evidence.ts';
import { id, text } from './text.ts';
import { guideCalculator, guideChapter, guideDiagram } from './vocabularies.ts';

/** Words of a document that a calculator or a diagram of the page rests on: a step, an actor, a class. */
export const phrase = z.strictObject({
  /** Unique within the page; what reads it finds it by its beginning: `step-…`, `need-…`, `post-…`. */
  id,
  /** What they say, in our words and without a figure. */
  label: text,
  /** Who acts, where the document names somebody; otherwise left out. */
  by: text.optional(),
  /** Each printed form, the Chinese first where there are two. */
  readings: z.array(quotation).min(1),
});

/** `content/guide/<id>/guide.yaml`: a page of the handbook. Its text stands beside it in `en.mdx` and `zh.mdx`. */
export const guideSchema = z.strictObject({
  /** The name of the folder. */
  id,
  /** Our title, plain and exact; no digits. */
  title: text,
  /** What the page answers, in one line for the table of contents: at most 90 Latin or 40 Chinese characters. */
  short: text,
  /** The chapter it stands in. */
  chapter: guideChapter,
  /** Its place within the chapter, from 1; no two pages of a chapter share one. */
  order: z.number().int().positive(),
  /** Ids of the concepts of the inventory that the page carries; each is carried by one page only. */
  covers: z.array(id).min(1),
  /** Ids of cases and documents of the inventory that have no record of their own because this page says all there is. */
  homeOf: z.array(id).default([]),
  /** Figures of the matter itself that stand in no case and no document on record: a pass mark, a staffing ratio, a threshold. */
  parameters: z.array(figure).default([]),
  /** Dates that the text needs, shown with `<When id="…"/>`. */
  dates: z.array(namedDate).default([]),
  /** The calculator that works its rule out; its constants are figures on record. */
  calculator: guideCalculator.optional(),
  /** The pictures that stand on the page, in this order. */
  diagrams: z.array(guideDiagram).default([]),
  /** What the calculator and the pictures quote, in the order in which they show it. */
  phrases: z.array(phrase).default([]),
  /** Ids of the rules and documents it explains, whether or not the text links to them. */
  policies: z.array(id).default([]),
  /** What the page was written from; the text may use nothing else. */
  sources: z.array(locator).min(1),
});
