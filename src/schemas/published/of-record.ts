import { z } from 'astro/zod';
import { printedLanguage } from '../text.ts';
import { kindOfPolicyLink, kindOfRecordedFact } from '../vocabularies.ts';
import { described } from './described.ts';
import { ids, ref, text } from './text.ts';

const seen = described(z.array(z.string()), 'Pages on which it was seen.', '所见网页。');
const seenOn = described(z.iso.date(), 'When it was seen.', '所见日期。');

/** What is of public record about a rule, a work or a document. */
export const factsOfRecord = described(
  z.array(
    z.strictObject({
      fact: described(kindOfRecordedFact, 'What it tells.', '所记事项。', { vocabulary: 'factOfRecord' }),
      value: described(z.string(), 'As the page has it; of a date the EDTF.', '网页所载；日期用EDTF写法。'),
      lang: described(printedLanguage, 'Language of the value.', '内容的语言。'),
      organisations: described(ids, 'Of an issuer: the organisations on record.', '发布机关在本图集中的编号。'),
      seen,
      seenOn,
      note: described(text.nullable(), 'What a reader must know besides.', '备注。'),
    }),
  ),
  'What is of public record and in none of the documents. Nothing is counted by it.',
  '据公开记录、文献未载的事项；各项计数不用。',
  { csv: { cell: ({ fact, value }) => `${fact} ${value}` } },
);

/** The ties between rules that are of public record. */
export const linksOfRecord = described(
  z.array(
    z.strictObject({
      type: described(kindOfPolicyLink, 'How the two are tied.', '关系。', { vocabulary: 'policyLink' }),
      to: described(ref, 'The other rule.', '另一文件。'),
      words: described(z.string(), 'The words by which the text names it.', '文本中提到它的原话。'),
      seen,
      seenOn,
    }),
  ),
  'Other rules that its own published text names, and none of the documents. Nothing is counted by it.',
  '文件公开发布的文本提到、文献未载的其他文件；各项计数不用。',
  { csv: { cell: ({ type, to }) => `${type} ${to}` } },
);
