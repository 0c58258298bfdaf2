import { z } from 'astro/zod';
import { printedLanguage } from '../text.ts';
import { kindOfRecordedFact } from '../vocabularies.ts';
import { described } from './described.ts';
import { ids, text } from './text.ts';

/** What is of public record about a rule, a work or a document. */
export const factsOfRecord = described(
  z.array(
    z.strictObject({
      fact: described(kindOfRecordedFact, 'Kind of fact.', '事项的类型。', { vocabulary: 'factOfRecord' }),
      value: described(z.string(), 'Value as the web page gives it; dates in EDTF.', '网页上的内容；日期用EDTF格式。'),
      lang: described(printedLanguage, 'Language of the value.', '内容的语言。'),
      organisations: described(ids, 'For an issuer: ids of the organisations in this atlas.', '发布机关在本图集中的编号。'),
      seen: described(z.array(z.string()), 'Web pages on which it was found.', '查到这一事项的网页。'),
      seenOn: described(z.iso.date(), 'Date on which it was found.', '查到的日期。'),
      note: described(text.nullable(), 'Further remarks.', '补充说明。'),
    }),
  ),
  'Facts of public record that are in none of the documents. They do not enter any count.',
  '见于公开记录而文献没有记载的事项；不计入任何统计。',
  { csv: { cell: ({ fact, value }) => `${fact} ${value}` } },
);
