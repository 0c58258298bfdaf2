import { z } from 'astro/zod';
import { datedQuotation, figure, locator, namedDate } from './evidence.ts';
import { id, text } from './text.ts';
import { caseKind, wayOfBuying } from './vocabularies.ts';

/** `content/cases/<id>/case.yaml`: the facts of a case, once. The narratives stand beside it in `en.mdx` and `zh.mdx`. */
export const caseSchema = z.strictObject({
  /** The name of the folder; from the inventory. */
  id,
  /** What it is: `purchase`, `pilot`, `mechanism` … */
  kind: caseKind,
  /** How the service was bought. `not-recorded` when the source does not say; `none` when nothing was bought. */
  way: wayOfBuying,
  /** Our title, plain and exact; no digits. */
  title: text,
  /** The same in a few words, for charts and lists: at most 34 Latin or 14 Chinese characters, without the name of the city. */
  short: text,
  /** Id of the most exact place the source names; `null` for a national case, and for a `reference` to a country abroad. */
  place: id.nullable(),
  /** Further places, when the case stands in several. */
  alsoIn: z.array(id).default([]),
  /** When it began. `null` when the source gives no date: a third of the cases. Never guess. */
  date: datedQuotation.nullable(),
  /** When it ended. `null` when it has no recorded end. */
  until: datedQuotation.nullable(),
  /** Other dates that the narrative needs. */
  dates: z.array(namedDate).default([]),
  /** Ids of the organisations that paid or commissioned. Empty when the source names none. */
  buyers: z.array(id),
  /** Ids of the organisations that did the work. */
  providers: z.array(id),
  /** Ids of the organisations that judged it. */
  evaluators: z.array(id).default([]),
  /** Ids of the services, the most exact first. */
  services: z.array(id),
  /** For whom, in our words. `null` when the source does not say. */
  beneficiaries: text.nullable(),
  /** Every printed figure of the case. */
  figures: z.array(figure).default([]),
  /** Ids of the rules and documents it rests on or led to, as far as a source says so. */
  policies: z.array(id).default([]),
  /** Where the case stands in each document; the narrative may use nothing else. */
  sources: z.array(locator).min(1),
});
