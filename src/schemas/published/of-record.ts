import { z } from 'astro/zod';
import { printedLanguage } from '../text.ts';
import { kindOfRecordedFact } from '../vocabularies.ts';
import { described } from './described.ts';
import { ids, text } from './text.ts';

/** What is of public record about a rule, a work or a document. */
export const factsOfRecord = described(
  z.array(
    z.strictObject({
      fact: described(kindOfRecordedFact, 'What it tells.', '所记事项。', { vocabulary: 'factOfRecord' }),
      value: described(z.string(), 'As the page has it; of a date the EDTF.', '网页所载；日期用EDTF写法。'),
      lang: described(printedLanguage, 'Language of the value.', '内容的语言。'),
      organisations: described(ids, 'Of an issuer: the organisations on record.', '发布机关在本图集中的编号。'),
      seen: described(z.array(z.string()), 'Pages on which it was seen.', '所见网页。'),
      seenOn: described(z.iso.date(), 'When it was seen.', '所见日期。'),
      note: described(text.nullable(), 'What a reader must know besides.', '备注。'),
    }),
  ),
  'What is of public record and in none of the documents. Nothing is counted by it.',
  '据公开记录、文献未载的事项；各项计数不用。',
  { csv: { cell: ({ fact, value }) => `${fact} ${value}` } },
);
