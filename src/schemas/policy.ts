import { z } from 'astro/zod';
import { datedQuotation, figure, lines, quotation, sources } from './evidence.ts';
import { factsOfRecord, linksOfRecord } from './of-record.ts';
import { shape } from './shape.ts';
import { id, ref, text, textOrigin } from './text.ts';
import { governmentLevel, kindOfPolicyLink } from './vocabularies.ts';

const link = shape('A tie to another record, with the lines that say so.', {
  type: kindOfPolicyLink.describe('How this document is tied to the other.'),
  to: ref.describe('The other record: `policy/<id>`, `case/<id>`.'),
  source: id.describe('Id of the source that says so.'),
  lines: lines.describe('Where it says so.'),
});

export const policySchema = shape('`content/policies/<id>.yaml`: a law, opinion, measure, notice, plan, catalogue or report.', {
  id,
  title: text.describe('The title without brackets: 《》 and quotation marks are typography.'),
  titleFrom: textOrigin.describe('`printed` when a source gives the title in that language, `ours` when it is our translation.'),
  printed: z.array(quotation).min(1).describe('Where each printed form of the title stands.'),
  short: text.describe('A few words for the lanes: at most 34 Latin or 14 Chinese characters.'),
  issuers: z.array(id).describe('Ids of the issuing organisations; empty when the source names none.'),
  level: governmentLevel.describe('The level of government it belongs to.'),
  place: id.nullable().describe('Id of the place where it applies; `null` for the whole country.'),
  date: datedQuotation.nullable().describe('When it was issued; `null` when the source does not say.'),
  until: datedQuotation.nullable().describe('When it ended; `null` when no end is recorded.'),
  did: text.nullable().describe('One line on what it did, in our words and without figures. `null` when the source gives only the title.'),
  services: z.array(id).default([]).describe('Ids of the services it speaks of.'),
  figures: z.array(figure).default([]).describe('Every printed figure of the document.'),
  links: z.array(link).default([]).describe('What it cites, implements, scales up, evaluates or replaces, with the lines that say so.'),
  ofRecord: factsOfRecord,
  linksOfRecord,
  sources,
});
